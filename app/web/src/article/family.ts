import type { ClaimType } from '../api/types'

/** Claim types that belong together; a family has one colour in the text. */
export type Family = 'control' | 'fight' | 'harm' | 'force' | 'talk' | 'pressure'

export const FAMILIES: Record<Family, readonly ClaimType[]> = {
  control: ['seize', 'hold', 'besiege', 'withdraw', 'advance', 'transfer'],
  fight: ['clash', 'attack', 'airstrike', 'shell', 'bombing', 'repel'],
  harm: ['kill', 'injure', 'destroy', 'displace'],
  force: ['deploy', 'drill', 'operation', 'capture', 'free'],
  talk: ['meet', 'agree', 'support'],
  pressure: ['accuse', 'threaten', 'demand', 'reject', 'sanction', 'protest'],
}

export const FAMILY_ORDER = Object.keys(FAMILIES) as Family[]

const FAMILY_OF = new Map<ClaimType, Family>(
  FAMILY_ORDER.flatMap((family) => FAMILIES[family].map((type) => [type, family] as const)))

export function familyOf(type: ClaimType): Family {
  return FAMILY_OF.get(type) ?? 'pressure'
}
