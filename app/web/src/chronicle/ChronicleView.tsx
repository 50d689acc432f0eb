import { useEffect, useState } from 'preact/hooks'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Happening, Happenings, Meta } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import type { Messages } from '../language/messages'
import { Failure, Waiting } from '../parts/Notice'
import { EventEntry } from './EventEntry'
import { Filters } from './Filters'

const PAGE = 100

interface Props {
  meta: Meta
  query: URLSearchParams
}

/** Events in the order of their days; those without a day stand apart, below. */
export function ChronicleView({ meta, query }: Props) {
  const { words } = useLanguage()
  const filter = query.toString()
  const [limit, setLimit] = useState(PAGE)
  useEffect(() => setLimit(PAGE), [filter])
  const asked = { ...Object.fromEntries(query), limit: String(limit) }
  const dated = useAnswer(() => api.events({ ...asked, dated: 'yes' }), [filter, limit])
  const undated = useAnswer(() => api.events({ ...asked, dated: 'no' }), [filter, limit])
  return (
    <div class="list-view chronicle">
      <div class="panel-head">
        <h1>{words.chronicle.list}</h1>
        {dated.state !== 'failed' && undated.state !== 'failed' && dated.value && undated.value && (
          <span class="quiet">{words.chronicle.total(dated.value.total + undated.value.total)}</span>
        )}
      </div>
      <Filters meta={meta} query={query} />
      {dated.state === 'failed' && <Failure problem={dated.problem} />}
      {dated.state !== 'failed' && (dated.value
        ? <Dated answer={dated.value} more={() => setLimit(limit + PAGE)} />
        : <Waiting />)}
      {undated.state !== 'failed' && undated.value && undated.value.total > 0 && (
        <section class="undated">
          <h2>{words.chronicle.undated} <span class="quiet">{words.chronicle.total(undated.value.total)}</span></h2>
          <p class="quiet">{words.chronicle.undatedWhy}</p>
          <ol class="events">{undated.value.events.map((event) => <EventEntry key={event.id} event={event} />)}</ol>
          <More answer={undated.value} more={() => setLimit(limit + PAGE)} />
        </section>
      )}
    </div>
  )
}

function Dated({ answer, more }: { answer: Happenings; more: () => void }) {
  const { words } = useLanguage()
  if (answer.total === 0) return <p class="quiet">{words.chronicle.none}</p>
  return (
    <>
      {byMonth(answer.events).map(([month, events]) => (
        <section class="month" key={month}>
          <h2>{monthTitle(month, words.date)}</h2>
          <ol class="events">{events.map((event) => <EventEntry key={event.id} event={event} />)}</ol>
        </section>
      ))}
      <More answer={answer} more={more} />
    </>
  )
}

function More({ answer, more }: { answer: Happenings; more: () => void }) {
  const { words } = useLanguage()
  const left = answer.total - answer.events.length
  return left > 0 ? <button type="button" class="more" onClick={more}>{words.chronicle.more} ({left})</button> : null
}

/** Events in runs of one month each, or of one year where no month is told: `2017-11`, `2014`. */
export function byMonth(events: readonly Happening[]): [string, Happening[]][] {
  const months: [string, Happening[]][] = []
  for (const event of events) {
    const month = monthOf(event)
    const last = months.at(-1)
    if (last?.[0] === month) last[1].push(event)
    else months.push([month, [event]])
  }
  return months
}

function monthOf({ time, earliest, latest }: Happening): string {
  const day = earliest ?? latest ?? ''
  return time?.includes(day.slice(0, 7)) ? day.slice(0, 7) : day.slice(0, 4)
}

function monthTitle(month: string, words: Messages['date']): string {
  const title = readable(month, words)
  return title.charAt(0).toUpperCase() + title.slice(1)
}
