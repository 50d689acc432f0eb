import { Fragment } from 'preact'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Contradiction } from '../api/types'
import { useLanguage } from '../language/language'
import { Failure, Waiting } from '../parts/Notice'
import { SentenceLink } from '../parts/SentenceLink'
import { SourceChain } from '../parts/SourceChain'
import { address } from '../route'

/** Pairs of claims that cannot both be so, side by side. */
export function ContradictionsView() {
  const { words } = useLanguage()
  const answer = useAnswer(api.contradictions, [])
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
    </div>
  )
}

function Pair({ pair }: { pair: Contradiction }) {
  const { words } = useLanguage()
  return (
    <li class="contradiction">
      {pair.place && <h2><a href={address({ view: 'place', id: pair.place.id })}>{pair.place.name}</a></h2>}
      <p>{words.contradictions.kind[pair.kind]}</p>
      <p class="why">{pair.reason}</p>
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
