import { expect, test } from 'vitest'
import { readable } from '../src/language/edtf'
import { en } from '../src/language/en'
import { vi } from '../src/language/vi'

test.each([
  ['2017-11-08', '8/11/2017', '8 November 2017'],
  ['2017-11', 'tháng 11/2017', 'November 2017'],
  ['2016', 'năm 2016', '2016'],
  ['XXXX-12-11', '11/12, không rõ năm', '11 December, year not known'],
  ['XXXX-12', 'tháng 12, không rõ năm', 'December, year not known'],
  ['2017-11-15/2017-11-17', '15/11/2017 – 17/11/2017', '15 November 2017 – 17 November 2017'],
  ['2017-11-08/..', 'từ 8/11/2017', 'since 8 November 2017'],
  ['../2017-11-08', 'muộn nhất 8/11/2017', 'by 8 November 2017'],
  ['2016~', 'khoảng năm 2016', 'about 2016'],
  ['2016%', 'có lẽ khoảng năm 2016', 'perhaps about 2016'],
])('%s is written as people write it', (edtf, vietnamese, english) => {
  expect(readable(edtf, vi.date)).toBe(vietnamese)
  expect(readable(edtf, en.date)).toBe(english)
})

test('what is no date of the codebook is shown as it came', () => {
  expect(readable('mùa xuân', vi.date)).toBe('mùa xuân')
})
