import { expect, test } from 'vitest'
import { address, parse } from '../src/route'

test('an address of a place or claim is read back as it was written', () => {
  const place = address({ view: 'place', id: 'gn:173811/á b' }, { at: '2017-11-10', known: undefined })
  expect(place).toBe('#/place/gn%3A173811%2F%C3%A1%20b?at=2017-11-10')
  expect(parse(place).route).toEqual({ view: 'place', id: 'gn:173811/á b' })
  expect(parse(place).query.get('at')).toBe('2017-11-10')

  const article = parse(address({ view: 'article', id: 'a1' }, { claim: 'a1#1843-seize' }))
  expect(article.route).toEqual({ view: 'article', id: 'a1' })
  expect(article.query.get('claim')).toBe('a1#1843-seize')
})

test('an empty address is the map, an unknown one is lost', () => {
  expect(parse('').route).toEqual({ view: 'map' })
  expect(parse('#/').route).toEqual({ view: 'map' })
  expect(parse('#/nowhere').route.view).toBe('lost')
  expect(parse('#/place/').route.view).toBe('lost')
  expect(parse('#/place/%E0%A4%A').route.view).toBe('lost')
})
