import type { Stretch } from '../api/types'

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string
  found: boolean
}

/**
 * Cuts the part of a text that starts at `offset` where the words that were found begin and end. `words` point into the
 * whole text, in order, not overlapping; the pieces put together are the part, unchanged.
 */
export function pieces(text: string, offset: number, words: readonly Stretch[]): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const word of words) {
    const start = Math.max(word.start - offset, at)
    const end = Math.min(word.end - offset, text.length)
    if (start >= end) continue
    if (start > at) cut.push({ text: text.slice(at, start), found: false })
    cut.push({ text: text.slice(start, end), found: true })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), found: false })
  return cut
}
