import { useEffect, useRef, useState } from 'preact/hooks'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Meta, SearchPage } from '../api/types'
import { useLanguage } from '../language/language'
import { Failure, Waiting } from '../parts/Notice'
import { Pager, pageOf } from '../parts/Pager'
import { amend } from '../route'
import { HitEntry } from './HitEntry'
import { SearchFilters } from './SearchFilters'

const HITS = 20
/** A pause in typing, in milliseconds, after which the question is asked. */
const PAUSE = 300

interface Props {
  meta: Meta
  query: URLSearchParams
}

/** Articles by their words and by what their claims say; the whole question stands in the address. */
export function SearchView({ meta, query }: Props) {
  const { words } = useLanguage()
  const page = pageOf(query)
  const asked = Object.fromEntries([...query].filter(([name]) => name !== 'page'))
  const anything = Object.entries(asked).some(([name, value]) => name !== 'order' && value.trim())
  const answer = useAnswer<SearchPage | undefined>(
    () => (anything ? api.search({ ...asked, offset: String((page - 1) * HITS), limit: String(HITS) })
      : Promise.resolve(undefined)),
    [query.toString()])
  return (
    <div class="list-view search-view">
      <div class="panel-head"><h1>{words.search.title}</h1></div>
      <Box words={query.get('words') ?? ''} />
      <SearchFilters meta={meta} query={query} />
      {!anything && <p class="quiet hint">{words.search.hint}</p>}
      {answer.state === 'failed' && <Failure problem={answer.problem} />}
      {anything && answer.state !== 'failed' && (answer.value
        ? <Results answer={answer.value} page={page} query={query} />
        : <Waiting />)}
    </div>
  )
}

/** The box keeps what is typed; the address follows after a pause, or at once with Enter. */
function Box({ words: asked }: { words: string }) {
  const { words } = useLanguage()
  const [typed, setTyped] = useState(asked)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(asked)
  }, [asked])
  useEffect(() => {
    if (typed === asked) return
    const timer = setTimeout(() => amend({ words: typed, page: undefined }), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, asked])
  return (
    <form class="search-box" role="search" onSubmit={(event) => {
      event.preventDefault()
      amend({ words: typed, page: undefined })
    }}>
      <input ref={box} type="search" lang="vi" class="search" placeholder={words.search.box}
        aria-label={words.search.box} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
    </form>
  )
}

function Results({ answer, page, query }: { answer: SearchPage; page: number; query: URLSearchParams }) {
  const { words } = useLanguage()
  const first = (page - 1) * HITS + 1
  const noPlace = query.get('place') && answer.places.length === 0
  return (
    <section class="results" aria-live="polite">
      <p class="results-head quiet">
        <span>{noPlace ? words.search.noPlace : answer.total === 0 ? words.search.none : words.search.total(answer.total)}</span>
        {answer.places.length > 1 && <span>{words.search.places(answer.places.map(({ name }) => name).join(', '))}</span>}
        {query.get('undated') && <span>{words.chronicle.undated}</span>}
        {answer.undated > 0 && (
          <button type="button" class="flag" onClick={() => amend({ undated: 'yes', from: undefined, to: undefined })}>
            {words.search.undated(answer.undated)}
          </button>
        )}
        {query.get('words') && answer.total > 1 && <Order query={query} />}
      </p>
      {answer.diacritics === 'ignored' && <p class="note">{words.search.ignored}</p>}
      {answer.behind > 0 && <p class="note">{words.search.behind(answer.behind)}</p>}
      <ol class="hits" start={first}>
        {answer.hits.map((hit) => <HitEntry key={hit.article} hit={hit} searched={query.get('words') ?? ''} />)}
      </ol>
      <Pager page={page} size={HITS} total={answer.total} />
    </section>
  )
}

function Order({ query }: { query: URLSearchParams }) {
  const { words } = useLanguage()
  const byDate = query.get('order') === 'date'
  return (
    <span class="order segmented" role="group" aria-label={words.search.order}>
      <button type="button" aria-pressed={!byDate} onClick={() => amend({ order: undefined, page: undefined })}>
        {words.search.relevance}
      </button>
      <button type="button" aria-pressed={byDate} onClick={() => amend({ order: 'date', page: undefined })}>
        {words.search.byDate}
      </button>
    </span>
  )
}
