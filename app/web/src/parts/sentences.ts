import type { Party } from '../api/types'
import type { Sign } from '../map/mark'
import type { Messages } from '../language/messages'

/** `A`, `A và B`, `A, B và C`. */
export function joined(names: readonly string[], last: string, none: string): string {
  if (names.length === 0) return none
  if (names.length === 1) return names[0] ?? none
  return names.slice(0, -1).join(', ') + last + (names.at(-1) ?? '')
}

/** Sides that act together, by name, the one they fight for first: `Syria và Hezbollah`. */
export function partyName(party: Party, words: Messages, side: (code: string) => string): string {
  const names = [...party.names].sort((a, b) => Number(b === party.camp) - Number(a === party.camp))
  return joined(names.map((code) => (code === 'UNKNOWN' ? words.standing.someone : side(code))),
    words.standing.and, words.standing.someone)
}

/** Who holds a place, as one sentence. */
export function standingSentence(sign: Sign, words: Messages, side: (code: string) => string): string {
  const { standing } = words
  const names = sign.sides.map((party) => partyName(party, words, side))
  const all = joined(names, standing.and, standing.someone)
  switch (sign.control) {
    case 'held':
      return standing.held(all)
    case 'contested':
      return standing.contested(all)
    case 'besieged':
      return standing.besieged(all, joined(sign.besiegers.map((party) => partyName(party, words, side)), standing.and, standing.someone))
    case 'disputed':
      return standing.disputed(joined(names, standing.or, standing.someone))
    case 'left':
      return standing.left(all)
    case 'untold':
      return standing.untold
  }
}
