const DAY = 86_400_000

/** The number of a day since 1970 of `2017-11-08`; days are counted, hours are not. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)
}

export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

export function isDay(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
