import type { Account, Evidence } from '../api/types'
import { useLanguage } from '../language/language'
import { SentenceLink } from '../parts/SentenceLink'
import { SourceChain } from '../parts/SourceChain'

/** What each voice tells of an event, its echoes under it. The sentence that stands above is not said again. */
export function Accounts({ accounts, above }: { accounts: readonly Account[]; above: string }) {
  return (
    <ul class="accounts">
      {accounts.map((account, i) => <Voice key={i} account={account} above={above} />)}
    </ul>
  )
}

function Voice({ account: { voice, counted, told, echoes }, above }: { account: Account; above: string }) {
  const { words, side } = useLanguage()
  const { place } = words
  return (
    <li class="account">
      <p class="account-head">
        <strong>{voice.name ? side(voice.name) : voice.words ? <q lang="vi">{voice.words}</q> : words.article.outlet}</strong>
        {voice.words && <span class="quiet"> ({words.sourceKind[voice.kind]})</span>}
        {voice.party && <span class="flag party">{voice.selfServing ? place.selfServing : place.party}</span>}
        {!counted && <span class="flag">{words.chronicle.notCounted}</span>}
      </p>
      {told.filter(({ claim }) => claim !== above).map((evidence) => <Said key={evidence.claim} evidence={evidence} />)}
      {echoes.length > 0 && (
        <div class="echoed">
          <p class="quiet"><span aria-hidden="true">↳ </span>{words.chronicle.echoes(articles(echoes))}</p>
          {echoes.map((evidence) => <Said key={evidence.claim} evidence={evidence} />)}
        </div>
      )}
    </li>
  )
}

function Said({ evidence }: { evidence: Evidence }) {
  return (
    <div>
      <SentenceLink evidence={evidence} />
      <SourceChain evidence={evidence} />
    </div>
  )
}

function articles(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ article }) => article)).size
}
