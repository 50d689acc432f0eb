import { scaleSqrt, scaleUtc } from 'd3-scale'
import type { Meta } from '../api/types'
import { useLanguage } from '../language/language'

const WIDTH = 1000
const HEIGHT = 34
const MONTH = 30.4 * 86_400_000

/** How many events each month tells of, drawn behind the slider, with years under it. It repeats the chronicle. */
export function Histogram({ meta, at }: { meta: Meta; at: string }) {
  const { words } = useLanguage()
  const { firstDay, lastDay, months } = meta
  if (!firstDay || !lastDay) return null
  const x = scaleUtc([new Date(firstDay), new Date(lastDay)], [0, WIDTH])
  const y = scaleSqrt([0, Math.max(1, ...months.map(({ events }) => events))], [0, HEIGHT])
  const bar = Math.max(2, x(new Date(+new Date(firstDay) + MONTH)) * 0.86)
  const ticks = x.ticks(6)
  const shown = new Date(at)
  return (
    <div class="histogram" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <title>{words.time.histogram}</title>
        {months.map(({ month, events }) => {
          const start = x(new Date(`${month}-01`))
          return (
            <rect key={month} x={start} width={bar} y={HEIGHT - y(events)} height={y(events)}
              class={new Date(`${month}-01`) <= shown ? 'past' : 'future'} />
          )
        })}
      </svg>
      <div class="ticks">
        {ticks.map((tick) => (
          <span key={+tick} style={{ left: `${(x(tick) / WIDTH) * 100}%` }}>{tickLabel(tick, x.domain())}</span>
        ))}
      </div>
    </div>
  )
}

function tickLabel(tick: Date, [from, to]: Date[]): string {
  const years = (+(to ?? 0) - +(from ?? 0)) / (365 * 86_400_000)
  const month = tick.getUTCMonth() + 1
  if (years > 3) return month === 1 ? String(tick.getUTCFullYear()) : ''
  if (years > 0.4) return `${month}/${tick.getUTCFullYear()}`
  return `${tick.getUTCDate()}/${month}`
}
