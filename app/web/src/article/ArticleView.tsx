import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Article, Claim } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { Failure, Waiting } from '../parts/Notice'
import { address, amend } from '../route'
import { ClaimLegend } from './ClaimLegend'
import { ClaimPanel } from './ClaimPanel'
import { MarkedText } from './MarkedText'

/** An article with its claims marked in the words that say them, and the one chosen explained beside it. */
export function ArticleView({ id, claim }: { id: string; claim: string | undefined }) {
  const answer = useAnswer(() => api.article(id), [id])
  if (answer.state === 'failed') return <Failure problem={answer.problem} />
  if (answer.value?.id !== id) return <Waiting />
  return <Filled article={answer.value} claim={claim} />
}

function Filled({ article, claim }: { article: Article; claim: string | undefined }) {
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
  useStepKeys(claims, chosen, choose)
  return (
    <div class={chosen ? 'article-view with-claim' : 'article-view'}>
      <article>
        <Head article={article} />
        <MarkedText article={article} claims={claims} chosen={chosen} choose={choose} />
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

function Head({ article }: { article: Article }) {
  const { words } = useLanguage()
  const basis = words.article.published[article.publishedBasis]
  return (
    <header class="article-head">
      <a class="back" href={address({ view: 'articles' })}>← {words.article.list}</a>
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
    </header>
  )
}
