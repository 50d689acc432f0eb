import { expect, test } from 'vitest'
import { groundText } from '../src/chronicle/grounds'
import { en } from '../src/language/en'
import { vi } from '../src/language/vi'

const side = (code: string) => ({ 'IS': 'Nhà nước Hồi giáo (IS)', 'SYR': 'Syria' })[code] ?? code

test('what speaks for one event is told in the language of the reader, with names for codes', () => {
  expect(groundText({ kind: 'same_place', points: 2, about: ['Albu Kamal'] }, vi, side)).toBe('cùng nơi Albu Kamal (+2)')
  expect(groundText({ kind: 'same_agent', points: 3, about: ['IS, SYR'] }, vi, side))
    .toBe('cùng bên làm Nhà nước Hồi giáo (IS), Syria (+3)')
  expect(groundText({ kind: 'other_agent', points: -5, about: ['IS', 'SYR'] }, en, side))
    .toBe('other doers Nhà nước Hồi giáo (IS) | Syria (−5)')
  expect(groundText({ kind: 'same_type', points: 3, about: ['seize, hold'] }, en, side)).toBe('same type seize, hold (+3)')
  expect(groundText({ kind: 'same_time', points: 3, about: ['2017-11-11'] }, vi, side)).toBe('cùng thời gian 11/11/2017 (+3)')
  expect(groundText({ kind: 'time_by_news', points: 2, about: ['2017-11-09/2017-11-11 by publication', '2017-11-11'] }, vi, side))
    .toBe('tin cùng những ngày ấy 9/11/2017 – 11/11/2017 (theo ngày đăng) | 11/11/2017 (+2)')
  expect(groundText({ kind: 'same_family', points: 1, about: ['FIGHT'] }, vi, side)).toBe('loại gần nhau (+1)')
  expect(groundText({ kind: 'decided', points: 0, about: ['3', 'cùng một trận'] }, vi, side))
    .toBe('do người quyết định, số 3 | cùng một trận')
})
