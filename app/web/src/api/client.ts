import type { Article, ArticleLine, Contradiction, Happenings, Ledger, Meta, SearchPage, Standings } from './types'

/** The server's problem document (RFC 9457), or what stands for it when the server cannot be reached. */
export class Problem extends Error {
  constructor(readonly status: number, readonly title: string, readonly detail: string) {
    super(detail || title)
  }
}

type Query = Record<string, string | undefined>

async function get<T>(path: string, query: Query = {}): Promise<T> {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value) parameters.set(name, value)
  }
  const search = parameters.size > 0 ? `?${parameters}` : ''
  const answer = await fetch(`/api/${path}${search}`, { headers: { accept: 'application/json' } })
    .catch((cause: unknown) => {
      throw new Problem(0, 'unreachable', String(cause))
    })
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string }
    throw new Problem(answer.status, problem.title ?? answer.statusText, problem.detail ?? '')
  }
  return (await answer.json()) as T
}

const segment = encodeURIComponent

/** What the page can ask; one function a route. */
export const api = {
  meta: () => get<Meta>('meta'),
  places: (at: string | undefined, known: string | undefined) => get<Standings>('places', { at, known }),
  ledger: (id: string, at: string | undefined, known: string | undefined) =>
    get<Ledger>(`places/${segment(id)}`, { at, known }),
  events: (query: Query) => get<Happenings>('events', query),
  search: (query: Query) => get<SearchPage>('search', query),
  articles: (limit: number, offset: number) =>
    get<ArticleLine[]>('articles', { limit: String(limit), offset: String(offset) }),
  article: (id: string) => get<Article>(`articles/${segment(id)}`),
  contradictions: (limit: number, offset: number) =>
    get<Contradiction[]>('contradictions', { limit: String(limit), offset: String(offset) }),
}
