import { Fragment } from 'preact'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Contradiction, Meta } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import type { Messages } from '../language/messages'
import { Failure, Waiting } from '../parts/Notice'
import { Pager, pageOf } from '../parts/Pager'
import { SentenceLink } from '../parts/SentenceLink'
import { SourceChain } from '../parts/SourceChain'
import { joined } from '../parts/sentences'
import { address } from '../route'

const PAIRS = 50

interface Props {
  meta: Meta
  query: URLSearchParams
}

/** Pairs of claims that cannot both be so, side by side, page by page. */
export function ContradictionsView({ meta, query }: Props) {
  const { words } = useLanguage()
  const page = pageOf(query)
  const answer = useAnswer(() => api.contradictions(PAIRS, (page - 1) * PAIRS), [page])
  if (answer.state === 'failed') return <Failure problem={answer.problem} />
  if (!answer.value) return <Waiting />
  return (
    <div class="list-view">
      <div class="panel-head"><h1>{words.contradictions.list}</h1></div>
      <p class="quiet">{words.contradictions.lead}</p>
      {answer.value.length === 0 && <p>{words.contradictions.none}</p>}
      <ol class="contradictions">{answer.value.map((pair) => (
        <Pair key={pair.evidence.map(({ claim }) => claim).join(' ')} pair={pair} />
      ))}</ol>
      <Pager page={page} size={PAIRS} total={meta.contradictions} />
    </div>
  )
}

function clash({ kind, about }: Contradiction, words: Messages, side: (code: string) => string): string {
  const { contradictions } = words
  const [first = '', second = '', third = '', day = ''] = about
  const voice = (code: string) => (code === '' ? contradictions.article : side(code))
  const sides = (codes: string) => joined(codes.split('+').map(side), words.standing.and, words.standing.someone)
  switch (kind) {
    case 'rival_holders':
      return contradictions.about.rival_holders(first, sides(second), sides(third), readable(day, words.date))
    case 'denied':
      return contradictions.about.denied(voice(first), voice(second))
    case 'toll':
      return contradictions.about.toll(first, second)
  }
}

function Pair({ pair }: { pair: Contradiction }) {
  const { words, side } = useLanguage()
  return (
    <li class="contradiction">
      {pair.place && <h2><a href={address({ view: 'place', id: pair.place.id })}>{pair.place.name}</a></h2>}
      <p>{words.contradictions.kind[pair.kind]}</p>
      <p class="why">{clash(pair, words, side)}</p>
      <div class="sides-of-it">
        {pair.evidence.map((evidence, i) => (
          <Fragment key={evidence.claim}>
            {i > 0 && <span class="versus quiet">{words.contradictions.against}</span>}
            <div>
              <SentenceLink evidence={evidence} />
              <SourceChain evidence={evidence} />
            </div>
          </Fragment>
        ))}
      </div>
    </li>
  )
}
