import type { Claim } from '../api/types'

/** What a stretch of text is to the claim that the reader has chosen. */
export type Role = 'sentence' | 'agent' | 'patient' | 'place' | 'other_place' | 'time' | 'count' | 'source'

/** A stretch of text over which all marks stay the same. */
export interface Segment {
  start: number
  end: number
  text: string
  /** Claims whose trigger covers it, in the order of the article. */
  triggers: Claim[]
  roles: Role[]
  /** Whether these words were searched for. */
  found: boolean
  /** Kind of zone (heading, photo credit …) that it lies in. */
  zone?: string
}

interface Marked {
  start: number
  end: number
}

/**
 * Cuts `text` at every border of a trigger, zone, role or word that was searched for, so that overlapping marks need no nesting. The segments
 * put together are the text, unchanged.
 */
export function segments(text: string, claims: readonly Claim[], zones: readonly (Marked & { kind: string })[],
  chosen: Claim | undefined, found: readonly Marked[] = []): Segment[] {
  const roles = chosen ? rolesOf(chosen) : []
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...claims.map(({ trigger }) => trigger), ...zones, ...found, ...roles.map(({ span }) => span)]) {
    cuts.add(start).add(end)
  }
  const borders = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b)
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] ?? text.length
    const covers = (span: Marked) => span.start <= start && end <= span.end
    const zone = zones.find(covers)
    return {
      start,
      end,
      text: text.slice(start, end),
      triggers: claims.filter(({ trigger }) => covers(trigger)),
      roles: roles.filter(({ span }) => covers(span)).map(({ role }) => role),
      found: found.some(covers),
      ...(zone ? { zone: zone.kind } : {}),
    }
  })
}

function rolesOf(claim: Claim): { role: Role; span: Marked }[] {
  const all = (role: Role, spans: readonly Marked[]) => spans.map((span) => ({ role, span }))
  return [
    ...all('sentence', [claim.sentence]),
    ...all('agent', claim.agent),
    ...all('patient', claim.patient),
    ...all('place', claim.place),
    ...all('other_place', claim.otherPlace),
    ...all('time', claim.time ? [claim.time] : []),
    ...all('count', claim.count),
    ...all('source', claim.source),
  ]
}

/** Cuts a list of segments at line ends, so that each paragraph can be an element of its own. */
export function paragraphs(all: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]]
  for (const segment of all) {
    let offset = segment.start
    segment.text.split('\n').forEach((piece, i) => {
      if (i > 0) {
        lines.push([])
        offset++
      }
      if (piece) lines.at(-1)?.push({ ...segment, start: offset, end: offset + piece.length, text: piece })
      offset += piece.length
    })
  }
  return lines.filter((line) => line.some(({ text }) => text.trim()))
}
