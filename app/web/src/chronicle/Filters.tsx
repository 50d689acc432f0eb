import { useId } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Meta, Status } from '../api/types'
import { FAMILIES, FAMILY_ORDER } from '../article/family'
import { useLanguage } from '../language/language'
import { address, amend } from '../route'

const STATUSES: readonly Status[] = ['actual', 'planned', 'possible', 'denied']

/** What the chronicle is narrowed to; each choice stands in the address, so that a view can be passed on. */
export function Filters({ meta, query }: { meta: Meta; query: URLSearchParams }) {
  const { words } = useLanguage()
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <TypeChoice query={query} />
      <SideChoice meta={meta} query={query} />
      <PlaceChoice query={query} />
      <StatusChoice query={query} />
      <Day name="from" label={words.chronicle.from} query={query} />
      <Day name="to" label={words.chronicle.to} query={query} />
      {query.size > 0 && <a class="clear" href={address({ view: 'chronicle' })}>{words.chronicle.clear}</a>}
    </form>
  )
}

/** One of the types, by family. */
export function TypeChoice({ query }: { query: URLSearchParams }) {
  const { words } = useLanguage()
  return (
    <Choice name="type" label={words.chronicle.type} query={query}>
      {FAMILY_ORDER.map((family) => (
        <optgroup key={family} label={words.family[family]}>
          {FAMILIES[family].map((type) => <option key={type} value={type}>{words.type[type]}</option>)}
        </optgroup>
      ))}
    </Choice>
  )
}

/** One of the sides of the chronicle, by name. */
export function SideChoice({ meta, query }: { meta: Meta; query: URLSearchParams }) {
  const { words, side } = useLanguage()
  const sides = [...meta.sides].sort((a, b) => side(a.code).localeCompare(side(b.code), words.tongue))
  return (
    <Choice name="side" label={words.chronicle.side} query={query}>
      {sides.map(({ code }) => <option key={code} value={code}>{side(code)}</option>)}
    </Choice>
  )
}

/** One of the statuses. */
export function StatusChoice({ query }: { query: URLSearchParams }) {
  const { words } = useLanguage()
  return (
    <Choice name="status" label={words.chronicle.status} query={query}>
      {STATUSES.map((status) => <option key={status} value={status}>{words.status[status]}</option>)}
    </Choice>
  )
}

interface ChoiceProps {
  name: string
  label: string
  query: URLSearchParams
  children: ComponentChildren
}

/** One of some values; the empty one is any. */
export function Choice({ name, label, query, children }: ChoiceProps) {
  const { words } = useLanguage()
  const id = useId()
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select id={id} name={name} value={query.get(name) ?? ''}
        onChange={(event) => amend({ [name]: event.currentTarget.value })}>
        <option value="">{words.chronicle.all}</option>
        {children}
      </select>
    </div>
  )
}

function PlaceChoice({ query }: { query: URLSearchParams }) {
  const { words } = useLanguage()
  const answer = useAnswer(() => api.places(undefined, undefined), [])
  const places = answer.state === 'here' ? answer.value.places.map(({ place }) => place) : []
  places.sort((a, b) => a.name.localeCompare(b.name, words.tongue))
  return (
    <Choice name="place" label={words.chronicle.place} query={query}>
      {places.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </Choice>
  )
}

/** A day. */
export function Day({ name, label, query }: Omit<ChoiceProps, 'children'>) {
  const id = useId()
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input id={id} name={name} type="date" value={query.get(name) ?? ''}
        onChange={(event) => amend({ [name]: event.currentTarget.value })} />
    </div>
  )
}
