import { expect, test } from 'vitest'
import type { Standing } from '../src/api/types'
import { en } from '../src/language/en'
import { vi } from '../src/language/vi'
import { colourOf, HUES, NOBODY } from '../src/map/colours'
import { alpha2 } from '../src/map/countries'
import { keyOf } from '../src/map/mark'
import { folded } from '../src/map/PlaceList'
import { boundsOf, located } from '../src/map/places'
import { dayNumber, isDay, isoDay } from '../src/parts/days'
import { partyName, standingSentence } from '../src/parts/sentences'

const syria = { names: ['HEZBOLLAH', 'SYR'], camp: 'SYR' }
const is = { names: ['IS'], camp: 'IS' }
const name = (code: string) => ({ SYR: 'Syria', IS: 'IS', HEZBOLLAH: 'Hezbollah' })[code] ?? code

test('sides of one war have colours of their own', () => {
  for (const war of [['SYR', 'IS', 'SYR.REB', 'SDF', 'TUR', 'RUS', 'IRN', 'USA', 'IRQ'], ['RUS', 'UKR'], ['ISR', 'HAMAS', 'HEZBOLLAH'],
    ['SDN', 'RSF'], ['MMR', 'ARAKAN', 'KNU'], ['AFG', 'TALIBAN', 'USA'], ['YEM', 'HOUTHI', 'SAU']]) {
    expect(new Set(war.map(colourOf)).size).toBe(war.length)
  }
})

test('a side keeps its colour, a group that nobody listed has one too, nobody known is grey', () => {
  expect(colourOf('QUANKHANGCHIEN')).toBe(colourOf('QUANKHANGCHIEN'))
  expect(Object.values<string>(HUES)).toContain(colourOf('QUANKHANGCHIEN'))
  expect(colourOf('UNKNOWN')).toBe(NOBODY)
})

test('a standing is one sentence, the side fought for comes first', () => {
  expect(partyName(syria, vi, name)).toBe('Syria và Hezbollah')
  expect(standingSentence({ control: 'disputed', sides: [syria, is], besiegers: [] }, vi, name))
    .toBe('Các nguồn nói khác nhau: Syria và Hezbollah hoặc IS')
  expect(standingSentence({ control: 'besieged', sides: [], besiegers: [is] }, en, name))
    .toBe('Held by a side not told, besieged by IS')
})

test('equal signs share a picture', () => {
  expect(keyOf({ control: 'held', sides: [syria], besiegers: [] }))
    .toBe(keyOf({ control: 'held', sides: [{ names: ['SYR'], camp: 'SYR' }], besiegers: [] }))
})

test('a place without coordinates is not drawn', () => {
  const standing = (latitude?: number, longitude?: number): Standing => ({
    place: { id: 'x', name: 'X', ...(latitude === undefined ? {} : { latitude }), ...(longitude === undefined ? {} : { longitude }) },
    control: 'held', sides: [], besiegers: [], origins: 0, postings: 1,
  })
  const drawn = located([standing(34.5, 38.3), standing(), standing(36.3, 43.1)])
  expect(drawn).toHaveLength(2)
  expect(boundsOf(drawn)).toEqual([38.3, 34.5, 43.1, 36.3])
  expect(boundsOf([])).toBeUndefined()
})

test('search needs no marks', () => {
  expect(folded('Đa-mát')).toBe('da mat')
  expect(folded('Quần đảo Trường Sa')).toBe('quan dao truong sa')
})

test('days are counted without hours', () => {
  expect(isoDay(dayNumber('2016-02-29'))).toBe('2016-02-29')
  expect(dayNumber('2016-03-01') - dayNumber('2016-02-28')).toBe(2)
  expect(isDay('2017-13-45')).toBe(false)
})

test('countries have the codes that browsers know them by', () => {
  expect(['760', '368', '804', '275', '104', '704'].map(alpha2)).toEqual(['SY', 'IQ', 'UA', 'PS', 'MM', 'VN'])
})
