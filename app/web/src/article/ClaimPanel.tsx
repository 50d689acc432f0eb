import type { ComponentChildren } from 'preact'
import type { Actor, Article, Claim, Count, PlaceWords, Reason } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { SourceChain } from '../parts/SourceChain'
import { address } from '../route'
import { countText } from './counts'
import { familyOf } from './family'

interface Props {
  claim: Claim
  claims: readonly Claim[]
  article: Article
  choose: (claim: Claim | undefined) => void
}

/** One claim, field by field, each with the reason why it has its value. */
export function ClaimPanel({ claim, claims, article, choose }: Props) {
  const { words } = useLanguage()
  const { field } = words
  const here = claims.indexOf(claim)
  const same = claims.filter((other) => other.group === claim.group && other !== claim)
  return (
    <div class={`claim family-${familyOf(claim.type)}`} data-claim={claim.id}>
      <div class="claim-bar">
        <Step to={claims[here - 1]} label={words.article.previous} icon="‹" choose={choose} />
        <span class="quiet">{here + 1} / {claims.length}</span>
        <Step to={claims[here + 1]} label={words.article.next} icon="›" choose={choose} />
        <button type="button" class="close" aria-label={words.article.close} onClick={() => choose(undefined)}>×</button>
      </div>
      <h2>
        <span class="type-name">{words.type[claim.type]}</span>
        <span class={`status-chip status-${claim.status}`}>{words.status[claim.status]}</span>
      </h2>
      <dl>
        <Field name={field.trigger} why={why(claim, 'trigger', 'type')}><q lang="vi">{claim.trigger.text}</q></Field>
        <Field name={field.status} why={why(claim, 'status')}>{words.status[claim.status]}</Field>
        {claim.extent && <Field name={field.extent} why={why(claim, 'extent')}>{words.extent[claim.extent]}</Field>}
        <Field name={field.agent} why={why(claim, 'agent')}><Actors actors={claim.agent} role="agent" /></Field>
        <Field name={field.patient} why={why(claim, 'patient')}><Actors actors={claim.patient} role="patient" /></Field>
        <Field name={field.place} why={why(claim, 'place')}><Places places={claim.place} role="place" /></Field>
        {claim.otherPlace.length > 0 && (
          <Field name={field.other_place} why={why(claim, 'other_place', 'otherPlace')}>
            <Places places={claim.otherPlace} role="other_place" />
          </Field>
        )}
        <Field name={field.time} why={why(claim, 'time')}><TimeValue claim={claim} /></Field>
        {claim.count.length > 0 && (
          <Field name={field.count} why={why(claim, 'count')}><Counts counts={claim.count} /></Field>
        )}
        <Field name={field.source} why={why(claim, 'source')}>
          <SourceChain evidence={{ ...article, chain: claim.source }} />
        </Field>
        <Field name={field.group} why={why(claim, 'group')}>
          {same.length > 0 ? words.article.sameGroup(same.length) : words.article.alone}
        </Field>
        <Field name={field.confidence} why={why(claim, 'confidence')}>
          <meter min={0} max={1} value={claim.confidence} /> {Math.round(claim.confidence * 100)}%
        </Field>
      </dl>
    </div>
  )
}

function why({ reasons }: Claim, ...fields: string[]): Reason[] {
  return reasons.filter(({ field }) => fields.includes(field))
}

function Field({ name, why: reasons, children }: { name: string; why: Reason[]; children: ComponentChildren }) {
  return (
    <div class="field">
      <dt>{name}</dt>
      <dd>
        {children}
        {reasons.map(({ rule, detail }, i) => (
          <p class="why" key={i}><code>{rule}</code> {detail}</p>
        ))}
      </dd>
    </div>
  )
}

function Actors({ actors, role }: { actors: readonly Actor[]; role: string }) {
  const { words, side } = useLanguage()
  if (actors.length === 0) return <span class="quiet">{words.article.none}</span>
  return (
    <>
      {actors.map((actor) => (
        <div key={actor.start}>
          <span class={`swatch role-${role}`} lang="vi">{actor.text}</span>
          <span class="quiet"> {side(actor.side)} <code>{actor.actor}</code></span>
          {actor.reason && <p class="why">{actor.reason}</p>}
        </div>
      ))}
    </>
  )
}

function Places({ places, role }: { places: readonly PlaceWords[]; role: string }) {
  const { words, country } = useLanguage()
  if (places.length === 0) return <span class="quiet">{words.article.none}</span>
  return (
    <>
      {places.map(({ start, text, place, reason }) => (
        <div key={start}>
          <span class={`swatch role-${role}`} lang="vi">{text}</span>{' '}
          <a href={address({ view: 'place', id: place.id })}>{place.name}</a>
          <span class="quiet">{country(place) && `, ${country(place)}`}</span>
          {reason && <p class="why">{reason}</p>}
        </div>
      ))}
    </>
  )
}

function TimeValue({ claim: { time } }: { claim: Claim }) {
  const { words } = useLanguage()
  if (!time) return <span class="quiet">{words.article.none}</span>
  return (
    <>
      <span class="swatch role-time" lang="vi">{time.text}</span> {readable(time.edtf, words.date)}{' '}
      <span class="quiet">{words.basis[time.basis]}</span>
      {time.reason && <p class="why">{time.reason}</p>}
    </>
  )
}

function Counts({ counts }: { counts: readonly Count[] }) {
  const { words } = useLanguage()
  return (
    <>
      {counts.map((count) => (
        <div key={count.start}>
          <span class="swatch role-count" lang="vi">{count.text}</span> {countText(count, words)}
        </div>
      ))}
    </>
  )
}

interface StepProps {
  to: Claim | undefined
  label: string
  icon: string
  choose: (claim: Claim) => void
}

function Step({ to, label, icon, choose }: StepProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={!to} onClick={() => to && choose(to)}>
      <span aria-hidden="true">{icon}</span>
    </button>
  )
}
