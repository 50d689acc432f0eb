// The JSON of the server, as openapi.yaml documents it. Absent values are left out, never null.

export type ClaimType =
  | 'seize' | 'hold' | 'besiege' | 'withdraw' | 'advance' | 'transfer'
  | 'clash' | 'attack' | 'airstrike' | 'shell' | 'bombing' | 'repel'
  | 'deploy' | 'drill' | 'operation'
  | 'kill' | 'injure' | 'capture' | 'free' | 'destroy' | 'displace'
  | 'meet' | 'agree' | 'support'
  | 'accuse' | 'threaten' | 'demand' | 'reject' | 'sanction' | 'protest'

export type Status = 'actual' | 'planned' | 'denied' | 'possible'
export type Extent = 'complete' | 'nearly' | 'partial'
export type SourceKind = 'party' | 'media' | 'monitor' | 'official' | 'witness' | 'unnamed'
export type Control = 'held' | 'contested' | 'besieged' | 'disputed' | 'left' | 'untold'
export type Effect = 'gain' | 'hold' | 'lose' | 'besiege'
export type ValidBasis = 'told' | 'event' | 'reported' | 'publication' | 'before' | 'unknown'

/** A state or group that fights, with its names. */
export interface Side {
  code: string
  vi: string
  en: string
}

/** One or more sides that act together, and the side that they fight for: it gives the colour. */
export interface Party {
  names: string[]
  camp: string
}

export interface Meta {
  version: string
  articles: number
  claims: number
  events: number
  places: number
  contradictions: number
  firstDay?: string
  lastDay?: string
  /** Days on which some posting takes effect, in order. */
  changes: string[]
  /** Dated events per month, in order; months without any are left out. */
  months: { month: string; events: number }[]
  sides: Side[]
}

export interface Place {
  id: string
  name: string
  country?: string
  latitude?: number
  longitude?: number
  /** What sort of place it is, by the gazetteer. */
  kind?: string
  /** An area, of which towns are parts: no point on the map. */
  area?: boolean
}

/** Who is said to hold a place on a day. */
export interface Standing {
  place: Place
  control: Control
  /** Who holds it; for `contested` and `disputed` all that are told to, for `left` who went. */
  sides: Party[]
  besiegers: Party[]
  extent?: Extent
  /** The date as told at which it came to be so. */
  since?: string
  /** How many independent voices say so. */
  origins: number
  postings: number
}

export interface Standings {
  at?: string
  known?: string
  places: Standing[]
}

/** One link of a source chain, nearest to the event first; the range is where its words stand in the article. */
export interface Source extends Range {
  name?: string
  kind: SourceKind
  date?: string
}

/** Where a claim stands in its article. */
export interface Evidence {
  claim: string
  article: string
  outlet?: string
  published?: string
  sentence: string
  triggerStart: number
  triggerEnd: number
  /** Who says so; empty where the article speaks in its own voice. */
  chain: Source[]
}

/** Whose voice it is, however many outlets repeat it. */
export interface Origin {
  name?: string
  /** The words of the text that stand for it; absent where an article speaks in its own voice. */
  words?: string
  kind: SourceKind
  /** It takes part in what it tells. */
  party: boolean
  /** It tells a success of its own camp. */
  selfServing: boolean
}

export interface Posting {
  id: string
  side: Party
  effect: Effect
  extent?: Extent
  /** When it is said to have been so, and what that rests on. */
  valid?: string
  validBasis: ValidBasis
  /** The first day on which it is surely so; absent off the calendar. */
  effective?: string
  /** When it was said. */
  reported?: string
  /** Whether it had been said by the day of knowledge asked for. */
  known: 'known' | 'perhaps' | 'not_yet' | 'undated'
  origin: Origin
  evidence: Evidence
  /** Other articles that repeat the same origin. */
  echoes: Evidence[]
  /** Ids of postings that cannot be so together with this one. */
  contradicts: string[]
  reason: Rule
  /** The claim of the same article whose change it stood before. */
  before?: string
}

/** Which rule posts a claim to a ledger. */
export type Rule = 'seized_by' | 'seized_from' | 'held_by' | 'held_until' | 'besieged_by' | 'besieged_in' | 'left_by'
  | 'handed_over_by' | 'handed_over_to'

/** A stretch of days over which the answer stays the same; `to` is the last day, absent where it still holds. */
export interface Spell {
  from: string
  to?: string
  control: Control
  sides: Party[]
  besiegers: Party[]
}

export interface Ledger {
  place: Place
  standing: Standing
  parts: Place[]
  spells: Spell[]
  postings: Posting[]
}

export interface Range {
  start: number
  end: number
  text: string
}

/** Why words mean what they are taken for: in English, as it is kept, and in Vietnamese where that is known. */
export interface Meant extends Range {
  reason: string
  reasonVi?: string
}

export interface Actor extends Meant {
  actor: string
  side: string
}

export interface PlaceWords extends Meant {
  place: Place
}

export interface Time extends Meant {
  edtf: string
  basis: 'explicit' | 'publication' | 'narrative' | 'incomplete'
}

export interface Count extends Range {
  min?: number
  max?: number
  of: string
}

export interface Reason {
  field: string
  rule: string
  detail: string
  detailVi?: string
}

export interface Claim {
  id: string
  article: string
  type: ClaimType
  status: Status
  extent?: Extent
  trigger: Range
  sentence: Range
  agent: Actor[]
  patient: Actor[]
  place: PlaceWords[]
  otherPlace: PlaceWords[]
  time?: Time
  count: Count[]
  source: Source[]
  group: number
  confidence: number
  reasons: Reason[]
}

export interface ArticleLine {
  id: string
  title: string
  outlet?: string
  published?: string
  publishedBasis: 'given' | 'in_text' | 'assumed' | 'none'
  claims: number
}

export interface Article extends Omit<ArticleLine, 'claims'> {
  url?: string
  text: string
  zones: { start: number; end: number; kind: string }[]
  claims: Claim[]
}

export interface Happening {
  id: string
  /** The types of its claims, the one told most often first. */
  types: ClaimType[]
  status: Status
  time?: string
  timeBasis: 'told' | 'publication' | 'unknown'
  earliest?: string
  latest?: string
  agents: string[]
  patients: string[]
  places: Place[]
  origins: number
  articles: number
  claims: number
  claim: string
  accounts: Account[]
  grounds: Ground[]
}

/** What one voice tells of an event, and who repeats it. */
export interface Account {
  voice: Origin
  /** Whether it adds to the number of origins. */
  counted: boolean
  told: Evidence[]
  /** Other articles with the same voice. */
  echoes: Evidence[]
}

/** Why claims of several articles stand together. */
export interface Ground {
  kind: string
  points: number
  about: string[]
}

export interface Happenings {
  total: number
  events: Happening[]
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

/** An article that was found. */
export interface SearchHit extends Omit<ArticleLine, 'id' | 'claims'> {
  article: string
  titleWords: Stretch[]
  /** Where the words stand in the text. */
  words: Stretch[]
  passages: Range[]
  /** With where their triggers stand in the text. */
  claims: (Stretch & { id: string; type: ClaimType; status: Status })[]
}

export interface SearchPage {
  total: number
  /** How many more there would be if they had a day on the calendar. */
  undated: number
  /** How many of the newest changes are not searched yet. */
  behind: number
  diacritics: 'as_typed' | 'ignored'
  /** What the place that was asked for may mean. */
  places: Place[]
  hits: SearchHit[]
}

export interface Contradiction {
  kind: 'rival_holders' | 'denied' | 'toll'
  place?: Place
  /** What clashes: two sides and a day, two voices, or two numbers. */
  about: string[]
  evidence: Evidence[]
}
