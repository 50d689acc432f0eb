import { useId } from 'preact/hooks'
import type { Meta, SourceKind } from '../api/types'
import { Choice, Day, SideChoice, StatusChoice, TypeChoice } from '../chronicle/Filters'
import { useLanguage } from '../language/language'
import { address, amend } from '../route'

const KINDS: readonly SourceKind[] = ['party', 'media', 'monitor', 'official', 'witness', 'unnamed']

/** What claims of an article must say for it to be found; each choice stands in the address. */
export function SearchFilters({ meta, query }: { meta: Meta; query: URLSearchParams }) {
  const { words } = useLanguage()
  const asked = [...query.keys()].some((name) => !['words', 'order', 'page'].includes(name))
  return (
    <div class="filters">
      <TypeChoice query={query} />
      <SideChoice meta={meta} query={query} />
      <Name name="place" label={words.search.place} query={query} />
      <StatusChoice query={query} />
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
