import type { Count } from '../api/types'
import type { Messages } from '../language/messages'

/** The bounds of a number in words: `ít nhất 12 người chết`, `40–50 quân`. */
export function countText({ min, max, of }: Pick<Count, 'min' | 'max' | 'of'>, words: Messages): string {
  const number = new Intl.NumberFormat(words.tongue)
  const unit = words.countOf[of] ?? of
  if (min !== undefined && max !== undefined) {
    return `${min === max ? number.format(min) : `${number.format(min)}–${number.format(max)}`} ${unit}`
  }
  if (min !== undefined) return `${words.article.atLeast(number.format(min))} ${unit}`
  return max === undefined ? unit : `${words.article.atMost(number.format(max))} ${unit}`
}
