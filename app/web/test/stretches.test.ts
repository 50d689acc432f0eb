import { expect, test } from 'vitest'
import { segments } from '../src/article/segments'
import { pieces } from '../src/search/stretches'

const TEXT = 'Hôm qua, quân đội chiếm làng. Quân đội rút đi.'

test('the pieces put together are the part, unchanged, and the words are marked', () => {
  const part = TEXT.slice(30)
  const cut = pieces(part, 30, [{ start: 9, end: 17 }, { start: 30, end: 38 }, { start: 39, end: 42 }])
  expect(cut.map(({ text }) => text).join('')).toBe(part)
  expect(cut.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Quân đội', 'rút'])
})

test('a word that the part cuts through is marked as far as it reaches', () => {
  expect(pieces('đội chiếm', 14, [{ start: 9, end: 17 }])).toEqual([
    { text: 'đội', found: true }, { text: ' chiếm', found: false }])
})

test('nothing found is one piece', () => {
  expect(pieces('làng', 25, [])).toEqual([{ text: 'làng', found: false }])
})

test('in the article the words that were searched for are segments of their own', () => {
  const cut = segments(TEXT, [], [], undefined, [{ start: 9, end: 17 }])
  expect(cut.filter(({ found }) => found).map(({ text }) => text)).toEqual(['quân đội'])
  expect(cut.map(({ text }) => text).join('')).toBe(TEXT)
})
