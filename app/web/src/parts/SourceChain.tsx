import type { Evidence } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'

type Said = Pick<Evidence, 'chain' | 'outlet' | 'published'>

/** Who says so, nearest to the event first, down to the outlet that we read. */
export function SourceChain({ evidence: { chain, outlet, published } }: { evidence: Said }) {
  const { words, side } = useLanguage()
  return (
    <div class="chain">
      <span class="quiet">{words.place.according}</span>{' '}
      {chain.map((source, i) => (
        <span key={i}>
          <span class={`source kind-${source.kind}`} title={source.text}>
            {source.name ? side(source.name) : <q lang="vi">{source.text}</q>}
          </span>
          <span class="quiet">
            {' '}({words.sourceKind[source.kind]}
            {source.date && `, ${words.place.said(readable(source.date, words.date))}`})
          </span>
          <span class="arrow" aria-hidden="true"> → </span>
        </span>
      ))}
      <span class="source outlet">{outlet ?? words.article.outlet}</span>
      <span class="quiet">
        {published && `, ${readable(published, words.date)}`}
        {chain.length === 0 && ` (${words.place.ownVoice})`}
      </span>
    </div>
  )
}
