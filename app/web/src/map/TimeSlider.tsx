import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Meta } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { dayNumber, isoDay } from '../parts/days'
import { Histogram } from './Histogram'

interface Props {
  meta: Meta
  at: string | undefined
  then: boolean
  change: (query: Record<string, string | undefined>) => void
}

/** Milliseconds that a change stays on the screen while time plays. */
const BEAT = 900

/** Chooses the day. Arrow keys move by days; the buttons, and play, from change to change. */
export function TimeSlider({ meta, at, then, change }: Props) {
  const { words } = useLanguage()
  const [playing, setPlaying] = useState(false)
  const { firstDay, lastDay, changes } = meta
  const before = useMemo(() => (at ? changes.findLast((day) => day < at) : undefined), [changes, at])
  const after = useMemo(() => (at ? changes.find((day) => day > at) : undefined), [changes, at])

  useEffect(() => {
    if (!playing) return
    if (!after) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => change({ at: after }), BEAT)
    return () => clearTimeout(timer)
  }, [playing, after, change])

  if (!firstDay || !lastDay || !at) return <div class="time quiet">{words.time.noDates}</div>
  const play = () => {
    if (!playing && !after) change({ at: changes[0] ?? firstDay })
    setPlaying(!playing)
  }
  return (
    <div class="time" role="group" aria-label={words.time.label}>
      <div class="time-buttons">
        <Step label={words.time.before} icon="‹" day={before} go={(day) => change({ at: day })} />
        <button type="button" class="play" aria-label={playing ? words.time.pause : words.time.play}
          title={playing ? words.time.pause : words.time.play} onClick={play}>
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
        </button>
        <Step label={words.time.after} icon="›" day={after} go={(day) => change({ at: day })} />
      </div>
      <output class="time-day" for="day">{readable(at, words.date)}</output>
      <div class="time-track">
        <Histogram meta={meta} at={at} />
        <input id="day" type="range" aria-label={words.time.label} min={dayNumber(firstDay)} max={dayNumber(lastDay)}
          value={dayNumber(at)} aria-valuetext={readable(at, words.date)}
          onInput={(event) => change({ at: isoDay(Number(event.currentTarget.value)) })} />
      </div>
      <label class="time-known">
        {words.time.known}
        <select value={then ? 'then' : 'all'}
          onChange={(event) => change({ known: event.currentTarget.value === 'then' ? 'then' : undefined })}>
          <option value="all">{words.time.knownAll}</option>
          <option value="then">{words.time.knownThen}</option>
        </select>
      </label>
    </div>
  )
}

interface StepProps {
  label: string
  icon: string
  day: string | undefined
  go: (day: string) => void
}

function Step({ label, icon, day, go }: StepProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={!day} onClick={() => day && go(day)}>
      <span aria-hidden="true">{icon}</span>
    </button>
  )
}
