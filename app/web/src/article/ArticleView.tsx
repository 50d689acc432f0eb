import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Article, Claim, Stretch } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { Failure, Waiting } from '../parts/Notice'
import { address, amend } from '../route'
import { ClaimLegend } from './ClaimLegend'
import { ClaimPanel } from './ClaimPanel'
import { MarkedText } from './MarkedText'

const NOTHING: readonly Stretch[] = []

/**
 * An article with its claims marked in the words that say them, and the one chosen explained beside it. Where a search
 * led here, the words that were searched for are marked, too.
 */
export function ArticleView({ id, query }: { id: string; query: URLSearchParams }) {
  const answer = useAnswer(() => api.article(id), [id])
  const searched = query.get('words') ?? ''
  const found = useFound(id, searched)
  if (answer.state === 'failed') return <Failure problem={answer.problem} />
  if (answer.value?.id !== id) return <Waiting />
  return <Filled article={answer.value} claim={query.get('claim') ?? undefined}
    found={found} searched={searched} at={Number(query.get('at')) || 0} />
}

function useFound(id: string, searched: string): readonly Stretch[] {
  const answer = useAnswer(
    () => (searched ? api.search({ words: searched, article: id, limit: '1' }) : Promise.resolve(undefined)),
    [id, searched])
  const hit = answer.state === 'here' ? answer.value?.hits[0] : undefined
  return hit?.article === id ? hit.words : NOTHING
}

interface FilledProps {
  article: Article
  claim: string | undefined
  found: readonly Stretch[]
  searched: string
  at: number
}

function Filled({ article, claim, found, searched, at }: FilledProps) {
  const { words } = useLanguage()
  const claims = useMemo(
    () => [...article.claims].sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1)),
    [article])
  const chosen = claims.find(({ id }) => id === claim)
  const choose = useCallback((next: Claim | undefined) => amend({ claim: next?.id }), [])
  useEffect(() => {
    if (!chosen) return
    document.querySelector('.marked-text .chosen')?.scrollIntoView({ block: 'center' })
  }, [chosen])
  useEffect(() => {
    if (chosen) return
    const first = found.find(({ start }) => start >= at) ?? found[0]
    if (first) document.querySelector(`.marked-text [data-start="${first.start}"]`)?.scrollIntoView({ block: 'center' })
  }, [found, at])
  useStepKeys(claims, chosen, choose)
  return (
    <div class={chosen ? 'article-view with-claim' : 'article-view'}>
      <article>
        <Head article={article} searched={searched} found={found.length} />
        <MarkedText article={article} claims={claims} chosen={chosen} found={found} choose={choose} />
        {claims.length === 0 && <p class="quiet">{words.article.noClaims}</p>}
      </article>
      <aside class="explanation" aria-label={words.article.explanation} aria-live="polite">
        {claim && !chosen && <p class="quiet">{words.article.noSuchClaim}</p>}
        {chosen
          ? <ClaimPanel claim={chosen} claims={claims} article={article} choose={choose} />
          : <p class="quiet">{words.article.pick}</p>}
        <ClaimLegend claims={claims} />
      </aside>
    </div>
  )
}

/** `j` and `k` step through the claims, Escape lets go; not while something is being typed. */
function useStepKeys(claims: readonly Claim[], chosen: Claim | undefined, choose: (claim?: Claim) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea')) return
      const here = chosen ? claims.indexOf(chosen) : -1
      if (event.key === 'j') choose(claims[Math.min(here + 1, claims.length - 1)])
      if (event.key === 'k') choose(claims[Math.max(here - 1, 0)])
      if (event.key === 'Escape') choose(undefined)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [claims, chosen, choose])
}

function Head({ article, searched, found }: { article: Article; searched: string; found: number }) {
  const { words } = useLanguage()
  const basis = words.article.published[article.publishedBasis]
  return (
    <header class="article-head">
      {searched
        ? <a class="back" href={address({ view: 'search' }, { words: searched })}>← {words.search.back}</a>
        : <a class="back" href={address({ view: 'articles' })}>← {words.article.list}</a>}
      <h1 lang="vi">{article.title || words.article.untitled}</h1>
      <p class="quiet">
        {article.outlet ?? words.article.outlet}
        {' · '}
        {article.published ? readable(article.published, words.date) : words.article.undated}
        {basis && ` (${basis})`}
        {' · '}
        {words.article.claims(article.claims.length)}
        {article.url && <> · <a href={article.url} rel="noreferrer noopener" target="_blank">{words.article.original}</a></>}
      </p>
      {searched && found > 0 && <p class="found-words quiet small">{words.search.found(found, searched)}</p>}
    </header>
  )
}
