import { useMemo, useState } from 'preact/hooks'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { ArticleLine, Meta } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { folded } from '../map/PlaceList'
import { Failure, Waiting } from '../parts/Notice'
import { Pager, pageOf } from '../parts/Pager'
import { address } from '../route'

const LINES = 100

interface Props {
  meta: Meta
  query: URLSearchParams
}

/** Every article read, the latest first, those without a date after them, page by page. */
export function ArticleList({ meta, query }: Props) {
  const { words } = useLanguage()
  const page = pageOf(query)
  const answer = useAnswer(() => api.articles(LINES, (page - 1) * LINES), [page])
  const [search, setSearch] = useState('')
  const lines = answer.state === 'here' ? answer.value : undefined
  const shown = useMemo(() => {
    const wanted = folded(search)
    return lines?.filter(({ title, outlet }) => folded(`${title} ${outlet ?? ''}`).includes(wanted))
  }, [lines, search])
  if (answer.state === 'failed') return <Failure problem={answer.problem} />
  if (!shown) return <Waiting />
  return (
    <div class="list-view">
      <div class="panel-head">
        <h1>{words.article.list}</h1>
        <span class="quiet">{words.chronicle.articles(search ? shown.length : meta.articles)}</span>
      </div>
      <form role="search" onSubmit={(event) => {
        event.preventDefault()
        location.hash = address({ view: 'search' }, { words: search })
      }}>
        <input type="search" class="search" placeholder={words.article.search} aria-label={words.article.search}
          value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </form>
      {meta.articles > LINES && <p class="quiet small">{words.article.searchAll}</p>}
      <ul class="article-list">{shown.map((line) => <Line key={line.id} line={line} />)}</ul>
      <Pager page={page} size={LINES} total={meta.articles} />
    </div>
  )
}

function Line({ line }: { line: ArticleLine }) {
  const { words } = useLanguage()
  return (
    <li>
      <a href={address({ view: 'article', id: line.id })}>
        <span class="article-title" lang="vi">{line.title || words.article.untitled}</span>
        <span class="quiet">
          {line.outlet ?? words.article.outlet}
          {' · '}
          {line.published ? readable(line.published, words.date) : words.article.undated}
          {' · '}
          {words.article.claims(line.claims)}
        </span>
      </a>
    </li>
  )
}
