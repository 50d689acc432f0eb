import { expect, test } from 'vitest'
import { en } from '../src/language/en'
import { chosenTongue } from '../src/language/language'
import { vi } from '../src/language/vi'

function leaves(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [path]
}

test('both languages say the same things', () => {
  expect(leaves(en)).toEqual(expect.arrayContaining(leaves(vi)))
  expect(leaves(vi)).toEqual(expect.arrayContaining(leaves(en)))
})

test("the reader's own choice of language stands above the browser's", () => {
  expect(chosenTongue('en', ['vi-VN'])).toBe('en')
  expect(chosenTongue(null, ['fr-FR', 'en-GB', 'vi'])).toBe('en')
  expect(chosenTongue(null, ['vi-VN', 'en'])).toBe('vi')
  expect(chosenTongue(null, ['fr-FR'])).toBe('vi')
  expect(chosenTongue('xx', [])).toBe('vi')
})
