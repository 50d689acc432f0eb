import type { SearchHit, Stretch } from '../api/types'
import { familyOf } from '../article/family'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { address } from '../route'
import { pieces } from './stretches'

const CLAIMS = 6

/** An article that was found: title, the sentences that show why, and its claims, each leading to where it stands. */
export function HitEntry({ hit, searched }: { hit: SearchHit; searched: string }) {
  const { words } = useLanguage()
  const more = hit.claims.length - CLAIMS
  // Where no words were asked for, the triggers of the claims are what was found.
  const found = hit.words.length > 0 ? hit.words : hit.claims
  const here = (query: Record<string, string>) =>
    address({ view: 'article', id: hit.article }, { words: searched, ...query })
  return (
    <li class="hit">
      <a class="hit-title" lang="vi" href={here({})}>
        <Marked text={hit.title || words.article.untitled} offset={0} found={hit.titleWords} />
      </a>
      <p class="quiet small">
        {hit.outlet ?? words.article.outlet}
        {' · '}
        {hit.published ? readable(hit.published, words.date) : words.article.undated}
      </p>
      {hit.passages.map((passage) => (
        <a key={passage.start} class="sentence" lang="vi" title={words.search.open}
          href={here({ at: String(passage.start) })}>
          <Marked text={passage.text} offset={passage.start} found={found} />
        </a>
      ))}
      {hit.claims.length > 0 && (
        <p class="hit-claims small">
          {hit.claims.slice(0, CLAIMS).map((claim) => (
            <a key={claim.id} class={`type-name family-${familyOf(claim.type)}`} href={here({ claim: claim.id })}>
              {words.type[claim.type]}{claim.status !== 'actual' && ` (${words.status[claim.status]})`}
            </a>
          ))}
          {more > 0 && <span class="quiet">+{more}</span>}
        </p>
      )}
    </li>
  )
}

function Marked({ text, offset, found }: { text: string; offset: number; found: readonly Stretch[] }) {
  return <>{pieces(text, offset, found).map((piece, i) =>
    piece.found ? <mark key={i}>{piece.text}</mark> : piece.text)}</>
}
