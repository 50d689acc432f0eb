import { useId } from 'preact/hooks'
import type { Meta, SourceKind, Status } from '../api/types'
import { FAMILIES, FAMILY_ORDER } from '../article/family'
import { Choice, Day } from '../chronicle/Filters'
import { useLanguage } from '../language/language'
import { address, amend } from '../route'

const STATUSES: readonly Status[] = ['actual', 'planned', 'possible', 'denied']
const KINDS: readonly SourceKind[] = ['party', 'media', 'monitor', 'official', 'witness', 'unnamed']

/** What claims of an article must say for it to be found; each choice stands in the address. */
export function SearchFilters({ meta, query }: { meta: Meta; query: URLSearchParams }) {
  const { words, side } = useLanguage()
  const sides = [...meta.sides].sort((a, b) => side(a.code).localeCompare(side(b.code), words.tongue))
  const asked = [...query.keys()].some((name) => !['words', 'order', 'page'].includes(name))
  return (
    <div class="filters">
      <Choice name="type" label={words.chronicle.type} query={query}>
        {FAMILY_ORDER.map((family) => (
          <optgroup key={family} label={words.family[family]}>
            {FAMILIES[family].map((type) => <option key={type} value={type}>{words.type[type]}</option>)}
          </optgroup>
        ))}
      </Choice>
      <Choice name="side" label={words.chronicle.side} query={query}>
        {sides.map(({ code }) => <option key={code} value={code}>{side(code)}</option>)}
      </Choice>
      <Name name="place" label={words.search.place} query={query} />
      <Choice name="status" label={words.chronicle.status} query={query}>
        {STATUSES.map((status) => <option key={status} value={status}>{words.status[status]}</option>)}
      </Choice>
      <Choice name="sourceKind" label={words.search.sourceKind} query={query}>
        {KINDS.map((kind) => <option key={kind} value={kind}>{words.sourceKind[kind]}</option>)}
      </Choice>
      <Day name="from" label={words.chronicle.from} query={query} />
      <Day name="to" label={words.chronicle.to} query={query} />
      {asked && (
        <a class="clear" href={address({ view: 'search' }, { words: query.get('words') ?? undefined })}>
          {words.chronicle.clear}
        </a>
      )}
    </div>
  )
}

function Name({ name, label, query }: { name: string; label: string; query: URLSearchParams }) {
  const id = useId()
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input id={id} name={name} type="text" value={query.get(name) ?? ''}
        onChange={(event) => amend({ [name]: event.currentTarget.value.trim(), page: undefined })} />
    </div>
  )
}
