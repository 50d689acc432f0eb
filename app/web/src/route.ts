import { useEffect, useState } from 'preact/hooks'

/** Where the reader is. Every view has an address of its own: `#/place/173811?at=2017-11-10`. */
export type Route =
  | { view: 'map' }
  | { view: 'place'; id: string }
  | { view: 'chronicle' }
  | { view: 'articles' }
  | { view: 'search' }
  | { view: 'article'; id: string }
  | { view: 'contradictions' }
  | { view: 'lost'; hash: string }

export interface Here {
  route: Route
  query: URLSearchParams
}

/** The address in the hash, read; an empty one is the map. */
export function parse(hash: string): Here {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const query = new URLSearchParams(search)
  const [view = '', ...rest] = path.split('/')
  const id = decode(rest.join('/'))
  if (id !== undefined) {
    if (view === '' || (view === 'map' && id === '')) return { route: { view: 'map' }, query }
    if (view === 'place' && id) return { route: { view: 'place', id }, query }
    if (view === 'article' && id) return { route: { view: 'article', id }, query }
    if ((view === 'chronicle' || view === 'articles' || view === 'search' || view === 'contradictions') && id === '') {
      return { route: { view }, query }
    }
  }
  return { route: { view: 'lost', hash }, query }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined // A stray % in a hand-written address: no such view.
  }
}

/** The address of a view; empty query values are left out. */
export function address(route: Exclude<Route, { view: 'lost' }>, query: Record<string, string | undefined> = {}) {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value) parameters.set(name, value)
  }
  const id = 'id' in route ? `/${encodeURIComponent(route.id)}` : ''
  return `#/${route.view}${id}${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** Changes the query of the address in place: no new entry in the browser's history. */
export function amend(changes: Record<string, string | undefined>): void {
  const { query } = parse(location.hash)
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  const path = location.hash.split('?')[0] || '#/map'
  history.replaceState(null, '', query.size > 0 ? `${path}?${query}` : path)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useHere(): Here {
  const [here, setHere] = useState(() => parse(location.hash))
  useEffect(() => {
    const follow = () => setHere(parse(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return here
}
