import type { ClaimType, Ground } from '../api/types'
import { readable } from '../language/edtf'
import type { Messages } from '../language/messages'

const BY_PUBLICATION = ' by publication'

/** One thing that speaks for one event: `cùng nơi Kabul (+2)`. */
export function groundText({ kind, points, about }: Ground, words: Messages, side: (code: string) => string): string {
  const told = about.map((value) => valueText(kind, value, words, side)).filter((value) => value !== '').join(' | ')
  const what = words.ground[kind] ?? kind
  const score = points === 0 ? '' : ` (${points > 0 ? '+' : '−'}${Math.abs(points)})`
  return `${what}${told && ` ${told}`}${score}`
}

function valueText(kind: string, value: string, words: Messages, side: (code: string) => string): string {
  switch (kind) {
    case 'same_type':
    case 'other_type':
      return value.split(', ').map((type) => words.type[type as ClaimType] ?? type).join(', ')
    case 'same_family':
      return ''
    case 'same_agent':
    case 'allied_agent':
    case 'other_agent':
    case 'same_patient':
    case 'other_patient':
    case 'roles':
      return value.split(', ').map(side).join(', ')
    case 'same_time':
    case 'times_meet':
    case 'time_by_news':
    case 'loose_time':
    case 'same_unknown_year':
    case 'other_time':
      return value.endsWith(BY_PUBLICATION)
        ? `${readable(value.slice(0, -BY_PUBLICATION.length), words.date)} (${words.chronicle.byNews})`
        : readable(value, words.date)
    default:
      return value
  }
}
