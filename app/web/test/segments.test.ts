import { expect, test } from 'vitest'
import type { Claim } from '../src/api/types'
import { paragraphs, segments } from '../src/article/segments'

const TEXT = 'Hôm qua, quân đội chiếm làng.\n\nPhiến quân bị diệt và bị bắt.'

function span(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

function claim(id: string, type: Claim['type'], words: string, more: Partial<Claim> = {}): Claim {
  return {
    id, article: 'a', type, status: 'actual', trigger: span(words), sentence: span('Hôm qua, quân đội chiếm làng.'),
    agent: [], patient: [], place: [], otherPlace: [], count: [], source: [], group: 1, confidence: 1, reasons: [],
    ...more,
  }
}

const seize = claim('a#1', 'seize', 'chiếm',
  { agent: [{ ...span('quân đội'), actor: 'SYR.MIL', side: 'SYR', reason: '' }] })

test('the segments put together are the text, unchanged', () => {
  const cut = segments(TEXT, [seize, claim('a#2', 'kill', 'bị diệt')], [{ ...span('Hôm'), kind: 'heading' }], seize)
  expect(cut.map(({ text }) => text).join('')).toBe(TEXT)
  expect(cut.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true)
})

test('two claims on overlapping words both keep their words', () => {
  const cut = segments(TEXT, [claim('a#2', 'kill', 'bị diệt và bị bắt'), claim('a#3', 'capture', 'bị bắt')], [], undefined)
  expect(cut.filter(({ triggers }) => triggers.length > 0).map(({ text, triggers }) => [text, triggers.length]))
    .toEqual([['bị diệt và ', 1], ['bị bắt', 2]])
})

test("only the chosen claim's sentence and actors are marked", () => {
  expect(segments(TEXT, [seize], [], undefined).every(({ roles }) => roles.length === 0)).toBe(true)
  const army = segments(TEXT, [seize], [], seize).find(({ text }) => text === 'quân đội')
  expect(army?.roles).toEqual(['sentence', 'agent'])
})

test('paragraphs keep the place of their words in the text', () => {
  const lines = paragraphs(segments(TEXT, [seize], [], seize))
  expect(lines).toHaveLength(2)
  for (const { start, text } of lines.flat()) expect(TEXT.startsWith(text, start)).toBe(true)
})
