import type { Messages } from './messages'

const DATE = /^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/

/**
 * An EDTF date as people write it: `2017-11-08` → `8/11/2017`, `XXXX-12-11` → `11/12, không rõ năm`,
 * `2017-11-08/..` → `từ 8/11/2017`. What is no EDTF of the codebook is shown as it came.
 */
export function readable(edtf: string, words: Messages['date']): string {
  const slash = edtf.indexOf('/')
  if (slash < 0) return single(edtf, words)
  const from = edtf.slice(0, slash)
  const to = edtf.slice(slash + 1)
  if (open(from)) return words.until(single(to, words))
  if (open(to)) return words.since(single(from, words))
  return words.range(single(from, words), single(to, words))
}

function open(bound: string): boolean {
  return bound === '' || bound === '..'
}

function single(date: string, words: Messages['date']): string {
  const parts = DATE.exec(date)
  if (!parts) return date
  const [, year = 'XXXX', month, day, qualifier] = parts
  const text = plain(year, known(month), known(day), words)
  if (qualifier === '~') return words.about(text)
  if (qualifier === '?') return words.perhaps(text)
  return qualifier === '%' ? words.perhaps(words.about(text)) : text
}

function known(part: string | undefined): number | undefined {
  return part === undefined || part.startsWith('X') ? undefined : Number(part)
}

function plain(yearText: string, month: number | undefined, day: number | undefined, words: Messages['date']) {
  const year = known(yearText)
  const monthName = month === undefined ? undefined : words.months[month - 1]
  if (monthName === undefined) return year === undefined ? words.unknown : words.year(year)
  if (day === undefined) return year === undefined ? words.monthNoYear(monthName) : words.month(monthName, year)
  return year === undefined ? words.dayNoYear(day, monthName) : words.day(day, monthName, year)
}
