import type { Ledger, Posting } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { colourOf } from '../map/colours'
import { SentenceLink } from '../parts/SentenceLink'
import { partyName } from '../parts/sentences'
import { SourceChain } from '../parts/SourceChain'
import { address } from '../route'

interface Props {
  posting: Posting
  ledger: Ledger
  at: string | undefined
}

/** One line of a ledger: when, which side, what, according to whom, and the sentence that says so. */
export function PostingEntry({ posting, ledger, at }: Props) {
  const { words, side } = useLanguage()
  const { place } = words
  const later = at !== undefined && posting.effective !== undefined && posting.effective > at
  return (
    <li id={posting.id} class={`posting effect-${posting.effect}${later || posting.known !== 'known' ? ' later' : ''}`}
      style={{ '--side': colourOf(posting.side.camp) }}>
      <div class="posting-date">
        {posting.valid ? readable(posting.valid, words.date) : place.undated}
        {posting.validBasis !== 'told' && posting.validBasis !== 'unknown'
          && <span class="quiet"> {place.validBasis[posting.validBasis]}</span>}
        {later && <span class="quiet"> · {place.future}</span>}
        {posting.known !== 'known' && <span class="quiet"> · {place.notKnown}</span>}
      </div>
      <div class="posting-what">
        <strong>{partyName(posting.side, words, side)}</strong>{' '}
        {words.effect[posting.effect]}
        {posting.extent && ` ${words.extent[posting.extent]}`}
      </div>
      <SentenceLink evidence={posting.evidence} />
      <SourceChain evidence={posting.evidence} />
      <div class="flags">
        {posting.origin.party && (
          <span class="flag party">{posting.origin.selfServing ? place.selfServing : place.party}</span>
        )}
        <Echoes posting={posting} />
        <details class="flag">
          <summary>{place.why}</summary>
          <p class="why">
            {words.rule[posting.reason]}
            {posting.before && <>. <a href={claimAddress(posting.before)}>{place.before}</a></>}
          </p>
        </details>
        {posting.contradicts.map((other) => <Contrary key={other} id={other} ledger={ledger} />)}
      </div>
    </li>
  )
}

function claimAddress(claim: string): string {
  return address({ view: 'article', id: claim.slice(0, claim.lastIndexOf('#')) }, { claim })
}

function Echoes({ posting }: { posting: Posting }) {
  const { words } = useLanguage()
  if (posting.echoes.length === 0) return null
  return (
    <details class="flag echoes">
      <summary>{words.place.echoes(posting.echoes.length)}</summary>
      {posting.echoes.map((echo) => (
        <div key={echo.claim}>
          <SentenceLink evidence={echo} />
          <SourceChain evidence={echo} />
        </div>
      ))}
    </details>
  )
}

function Contrary({ id, ledger }: { id: string; ledger: Ledger }) {
  const { words, side } = useLanguage()
  const other = ledger.postings.find((posting) => posting.id === id)
  if (!other) return null
  const date = other.valid ? readable(other.valid, words.date) : words.place.undated
  const text = `${partyName(other.side, words, side)} `
    + `${words.effect[other.effect]}, ${date}`
  return (
    <button type="button" class="flag contrary" onClick={() => {
      const entry = document.getElementById(id)
      entry?.scrollIntoView({ block: 'center', behavior: 'smooth' })
      entry?.querySelector('a')?.focus({ preventScroll: true })
    }}>{words.place.contradicts}: {text}</button>
  )
}
