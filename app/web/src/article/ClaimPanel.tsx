import type { ComponentChildren } from 'preact'
import type { Article, Claim, Meant, Reason } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { SourceChain } from '../parts/SourceChain'
import { address } from '../route'
import { countText } from './counts'
import { familyOf } from './family'
import { about, aboutNone, isTold, whyIn } from './why'

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
        <Field name={field.agent} why={aboutNone(claim.agent, why(claim, 'agent'))}><Actors claim={claim} role="agent" /></Field>
        <Field name={field.patient} why={aboutNone(claim.patient, why(claim, 'patient'))}><Actors claim={claim} role="patient" /></Field>
        <Field name={field.place} why={aboutNone(claim.place, why(claim, 'place'))}><Places claim={claim} role="place" /></Field>
        {claim.otherPlace.length > 0 && (
          <Field name={field.other_place} why={aboutNone(claim.otherPlace, why(claim, 'other_place'))}>
            <Places claim={claim} role="other_place" />
          </Field>
        )}
        <Field name={field.time} why={aboutNone(claim.time ? [claim.time] : [], why(claim, 'time'))}><TimeValue claim={claim} /></Field>
        {claim.count.length > 0 && (
          <Field name={field.count} why={aboutNone(claim.count, why(claim, 'count'))}><Counts claim={claim} /></Field>
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
        <Whys reasons={reasons} />
      </dd>
    </div>
  )
}

function Why({ rule, en, vi }: { rule?: string; en: string; vi: string | undefined }) {
  const { words } = useLanguage()
  const { text, lang } = whyIn(words.tongue, en, vi)
  return <p class="why"><span lang={lang}>{text}</span>{rule && <> <code>{rule}</code></>}</p>
}

function Whys({ reasons }: { reasons: readonly Reason[] }) {
  return <>{reasons.map(({ rule, detail, detailVi }, i) => <Why key={i} rule={rule} en={detail} vi={detailVi} />)}</>
}

/** Why words fill the field, and why they mean that. */
function Meaning({ of, told }: { of: Meant; told: readonly Reason[] }) {
  return (
    <>
      <Whys reasons={about(of.text, told)} />
      {!isTold(of, told) && <Why en={of.reason} vi={of.reasonVi} />}
    </>
  )
}

function Actors({ claim, role }: { claim: Claim; role: 'agent' | 'patient' }) {
  const actors = claim[role]
  const { words, side } = useLanguage()
  if (actors.length === 0) return <span class="quiet">{words.article.none}</span>
  return (
    <>
      {actors.map((actor) => (
        <div key={actor.start}>
          <span class={`swatch role-${role}`} lang="vi">{actor.text}</span>
          <span class="quiet"> {side(actor.side)} <code>{actor.actor}</code></span>
          <Meaning of={actor} told={why(claim, role)} />
        </div>
      ))}
    </>
  )
}

function Places({ claim, role }: { claim: Claim; role: 'place' | 'other_place' }) {
  const places = role === 'place' ? claim.place : claim.otherPlace
  const { words, country } = useLanguage()
  if (places.length === 0) return <span class="quiet">{words.article.none}</span>
  return (
    <>
      {places.map((meant) => (
        <div key={meant.start}>
          <span class={`swatch role-${role}`} lang="vi">{meant.text}</span>{' '}
          <a href={address({ view: 'place', id: meant.place.id })}>{meant.place.name}</a>
          <span class="quiet">{country(meant.place) && `, ${country(meant.place)}`}</span>
          <Meaning of={meant} told={why(claim, role)} />
        </div>
      ))}
    </>
  )
}

function TimeValue({ claim }: { claim: Claim }) {
  const { words } = useLanguage()
  const { time } = claim
  if (!time) return <span class="quiet">{words.article.none}</span>
  return (
    <>
      <span class="swatch role-time" lang="vi">{time.text}</span> {readable(time.edtf, words.date)}{' '}
      <span class="quiet">{words.basis[time.basis]}</span>
      <Meaning of={time} told={why(claim, 'time')} />
    </>
  )
}

function Counts({ claim }: { claim: Claim }) {
  const { words } = useLanguage()
  return (
    <>
      {claim.count.map((count) => (
        <div key={count.start}>
          <span class="swatch role-count" lang="vi">{count.text}</span> {countText(count, words)}
          <Whys reasons={about(count.text, why(claim, 'count'))} />
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
