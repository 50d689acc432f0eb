/*
 * One colour a side, the same on every screen and in every chronicle. The hues are those of Okabe and Ito and of
 * Paul Tol, which the colour-blind tell apart; there are fewer hues than sides, so sides of one war are given
 * different ones by hand, and any other side takes the hue that its code falls on. A hue never stands alone:
 * name or pattern goes with it.
 */
export const HUES = {
  vermillion: '#d55e00', blue: '#0072b2', green: '#009e73', amber: '#e69f00', purple: '#aa4499', sky: '#56b4e9',
  wine: '#882255', olive: '#8a8a2b', teal: '#3f9c93', rose: '#cc6677', indigo: '#4b3f99', charcoal: '#555b62',
} as const

type Hue = keyof typeof HUES

const GIVEN: Record<Hue, readonly string[]> = {
  charcoal: ['IS', 'ALQAEDA', 'BOKOHARAM', 'SHABAAB', 'MAUTE', 'WAGNER'],
  vermillion: ['SYR', 'HAMAS', 'MMR', 'YEM', 'AFG', 'MLI'],
  green: ['SYR.REB', 'FSA', 'PSE', 'FATAH', 'SAU', 'KNU', 'LBY', 'MNLF', 'PAK'],
  amber: ['SDF', 'YPG', 'KRG', 'PESHMERGA', 'PKK', 'UKR'],
  blue: ['USA', 'COALITION', 'ISR', 'NATO', 'PHL', 'ARAKAN', 'CHN'],
  sky: ['IRQ', 'UN', 'EU', 'LBN', 'FRA', 'KOR', 'ETH'],
  wine: ['TUR', 'HTS', 'HOUTHI', 'TALIBAN', 'ABUSAYYAF', 'PRK'],
  purple: ['RUS', 'PMF', 'PIJ', 'GBR'],
  teal: ['IRN', 'TIGER', 'NDF', 'EGY', 'IND', 'SDN'],
  olive: ['TTP', 'ARE', 'JOR', 'VNM', 'HEZBOLLAH', 'ARM'],
  rose: ['RSF', 'DPR', 'LPR', 'SOM', 'NGA', 'SSD'],
  indigo: ['AZE', 'TCD', 'NER', 'JPN'],
}

const HUE_OF = new Map((Object.keys(GIVEN) as Hue[]).flatMap((hue) => GIVEN[hue].map((side) => [side, hue] as const)))
const ORDER = Object.keys(HUES) as Hue[]

export const NOBODY = '#8b8f94'

/** The side's colour as `#rrggbb`; grey for nobody known. */
export function colourOf(side: string): string {
  if (side === 'UNKNOWN' || side === '') return NOBODY
  const hue = HUE_OF.get(side) ?? ORDER[fnv1a(side) % ORDER.length] ?? 'charcoal'
  return HUES[hue]
}

/** The 32-bit FNV-1a hash of the code's UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  }
  return hash
}
