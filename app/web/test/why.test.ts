import { expect, test } from 'vitest'
import { about, aboutNone, isTold, whyIn } from '../src/article/why'

const en = 'counted from publication on 2017-11-09'
const vi = 'tính từ ngày đăng bài, 9/11/2017'

test('a reason is told in the language of the reader', () => {
  expect(whyIn('vi', en, vi)).toEqual({ text: vi })
  expect(whyIn('en', en, vi)).toEqual({ text: en })
})

test('a reason that is not known in Vietnamese is told in English, and marked as English', () => {
  expect(whyIn('vi', 'by a rule of the future', undefined)).toEqual({ text: 'by a rule of the future', lang: 'en' })
})

test('why words mean something is told once', () => {
  const hôm = { start: 0, end: 8, text: 'hôm 8/11', reason: en }
  expect(isTold(hôm, [{ field: 'time', rule: 'time-model', detail: `"hôm 8/11" p=0.97; ${en}` }])).toBe(true)
  expect(isTold(hôm, [])).toBe(false)
  expect(isTold({ ...hôm, reason: '' }, [])).toBe(true)
})

test('a reason stands with the words that it is about', () => {
  const agent = (detail: string) => ({ field: 'agent', rule: 'agent-model', detail })
  const mali = agent('"quân đội Mali" p=0.97; "quân đội" MIL + Mali')
  const army = agent('"quân đội" p=0.61; described, not named')
  const other = agent('described, not named; as it takes part here, of MLI (p=74 %)')
  const reasons = [mali, army, other]
  expect(about('quân đội Mali', reasons)).toEqual([mali])
  expect(about('quân đội', reasons)).toEqual([army])
  expect(aboutNone([{ text: 'quân đội Mali' }, { text: 'quân đội' }], reasons)).toEqual([other])
})
