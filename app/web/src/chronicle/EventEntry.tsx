import type { Happening } from '../api/types'
import { familyOf } from '../article/family'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { colourOf } from '../map/colours'
import { SentenceLink } from '../parts/SentenceLink'
import { SourceChain } from '../parts/SourceChain'
import { address } from '../route'
import { Accounts } from './Accounts'
import { groundText } from './grounds'

/** One event: when, what, who to whom, where, and the sentences that tell of it. */
export function EventEntry({ event }: { event: Happening }) {
  const { words, side } = useLanguage()
  const first = event.accounts[0]?.told[0]
  const echoes = new Set(event.accounts.flatMap((account) => account.echoes.map(({ article }) => article))).size
  const [main = 'attack', ...further] = event.types
  return (
    <li class={`event family-${familyOf(main)}`} data-event={event.id}>
      <div class="event-date">
        {event.time ? readable(event.time, words.date) : words.place.undated}
        {event.timeBasis === 'publication' && <span class="small"> {words.chronicle.byPublication}</span>}
      </div>
      <div class="event-body">
        <p class="event-head">
          <span class="type-name">{words.type[main]}</span>
          {further.map((type) => (
            <span key={type} class={`type-name further family-${familyOf(type)}`}>{words.type[type]}</span>
          ))}
          {event.status !== 'actual'
            && <span class={`status-chip status-${event.status}`}>{words.status[event.status]}</span>}
          <Sides codes={event.agents} />
          {event.patients.length > 0 && <><span class="arrow" aria-hidden="true">→</span><Sides codes={event.patients} /></>}
          {event.places.length > 0 && (
            <span class="event-place">
              {event.places.map((place, i) => (
                <span key={place.id}>{i > 0 && ', '}<a href={address({ view: 'place', id: place.id })}>{place.name}</a></span>
              ))}
            </span>
          )}
        </p>
        {first && <><SentenceLink evidence={first} /><SourceChain evidence={first} /></>}
        {first && event.claims > 1 && (
          <details class="others">
            <summary>
              {words.chronicle.claims(event.claims)} · {words.chronicle.articles(event.articles)} ·{' '}
              {words.standing.origins(event.origins)}
              {echoes > 0 && ` · ${words.chronicle.echoes(echoes)}`}
            </summary>
            <Accounts accounts={event.accounts} above={first.claim} />
            {event.grounds.length > 0 && (
              <p class="why">
                {words.chronicle.merged}: {event.grounds.map((ground) => groundText(ground, words, side)).join('; ')}
              </p>
            )}
          </details>
        )}
      </div>
    </li>
  )

  function Sides({ codes }: { codes: readonly string[] }) {
    return (
      <>
        {codes.map((code) => (
          <span key={code} class="side-chip" style={{ '--side': colourOf(code) }}>{side(code)}</span>
        ))}
      </>
    )
  }
}
