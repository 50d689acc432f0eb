import type { ClaimType, Contradiction, Control, Effect, Extent, Rule, SourceKind, Status, Time, ValidBasis } from '../api/types'
import type { Family } from '../article/family'

/** Every word that the page says. A language that lacks one does not compile. */
export interface Messages {
  tongue: 'vi' | 'en'
  tongueName: string
  tagline: string
  skip: string
  nav: { label: string; map: string; chronicle: string; articles: string; search: string; contradictions: string }
  language: string
  theme: { label: string; auto: string; light: string; dark: string }
  waiting: string
  failed: { title: string; unreachable: string; again: string }
  lost: { title: string; back: string }
  empty: { title: string; detail: string }
  map: {
    label: string
    places: string
    search: string
    none: string
    offMap: string
    area: string
    legend: string
    noWebGl: string
    natural: string
    names: string
    zoomIn: string
    zoomOut: string
    count: (n: number) => string
  }
  time: {
    label: string
    play: string
    pause: string
    before: string
    after: string
    histogram: string
    known: string
    knownAll: string
    knownThen: string
    noDates: string
  }
  control: Record<Control, string>
  standing: {
    held: (sides: string) => string
    contested: (sides: string) => string
    besieged: (sides: string, besiegers: string) => string
    disputed: (sides: string) => string
    left: (sides: string) => string
    untold: string
    and: string
    or: string
    someone: string
    since: (day: string) => string
    origins: (n: number) => string
  }
  place: {
    ledger: string
    back: string
    parts: string
    spells: string
    nothing: string
    events: string
    undated: string
    validBasis: Record<ValidBasis, string>
    selfServing: string
    why: string
    said: (day: string) => string
    party: string
    echoes: (n: number) => string
    contradicts: string
    according: string
    ownVoice: string
    postings: (n: number) => string
    future: string
    notKnown: string
    open: string
    before: string
  }
  effect: Record<Effect, string>
  rule: Record<Rule, string>
  /** What speaks for one event, by its kind. */
  ground: Record<string, string>
  extent: Record<Extent, string>
  sourceKind: Record<SourceKind, string>
  status: Record<Status, string>
  type: Record<ClaimType, string>
  family: Record<Family, string>
  field: Record<
    'type' | 'status' | 'extent' | 'agent' | 'patient' | 'place' | 'other_place' | 'time' | 'count' | 'source'
    | 'group' | 'confidence' | 'trigger', string>
  countOf: Record<string, string>
  basis: Record<Time['basis'], string>
  article: {
    list: string
    search: string
    searchAll: string
    claims: (n: number) => string
    undated: string
    untitled: string
    published: Record<'given' | 'in_text' | 'assumed' | 'none', string>
    outlet: string
    original: string
    pick: string
    noClaims: string
    noSuchClaim: string
    why: string
    none: string
    sameGroup: (n: number) => string
    alone: string
    close: string
    next: string
    previous: string
    atLeast: (n: string) => string
    atMost: (n: string) => string
    sameWords: string
    legend: string
    explanation: string
  }
  chronicle: {
    list: string
    type: string
    side: string
    place: string
    status: string
    from: string
    to: string
    all: string
    clear: string
    undated: string
    undatedWhy: string
    none: string
    total: (n: number) => string
    more: string
    claims: (n: number) => string
    articles: (n: number) => string
    merged: string
    byPublication: string
    byNews: string
    echoes: (n: number) => string
    notCounted: string
  }
  search: {
    title: string
    box: string
    hint: string
    place: string
    sourceKind: string
    none: string
    noPlace: string
    total: (n: number) => string
    places: (names: string) => string
    undated: (n: number) => string
    ignored: string
    behind: (n: number) => string
    order: string
    relevance: string
    byDate: string
    open: string
    found: (n: number, words: string) => string
    back: string
  }
  pager: {
    label: string
    previous: string
    next: string
    page: (first: number, last: number, total: number) => string
  }
  contradictions: {
    list: string
    lead: string
    none: string
    against: string
    kind: Record<Contradiction['kind'], string>
    about: {
      rival_holders: (place: string, one: string, other: string, day: string) => string
      denied: (teller: string, denier: string) => string
      toll: (one: string, other: string) => string
    }
    article: string
  }
  date: {
    months: readonly string[]
    day: (day: number, month: string, year: number) => string
    dayNoYear: (day: number, month: string) => string
    month: (month: string, year: number) => string
    monthNoYear: (month: string) => string
    year: (year: number) => string
    unknown: string
    about: (text: string) => string
    perhaps: (text: string) => string
    range: (from: string, to: string) => string
    since: (from: string) => string
    until: (to: string) => string
  }
}
