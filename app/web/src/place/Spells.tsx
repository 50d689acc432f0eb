import type { Spell } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { colourOf, NOBODY } from '../map/colours'
import { dayNumber } from '../parts/days'
import { standingSentence } from '../parts/sentences'

/** Days for which the last state is drawn beyond the last day told, so that it is seen. */
const TAIL = 30

interface Stretch {
  spell: Spell
  start: number
  end: number
  left: number
  width: number
}

/** Stretches as wide as the root of their days: three days of another holder stay visible within years. */
function stretches(spells: readonly Spell[], until: number): Stretch[] {
  const days = spells.map((spell) => {
    const start = dayNumber(spell.from)
    return { spell, start, end: spell.to ? dayNumber(spell.to) + 1 : Math.max(until, start) + TAIL }
  })
  const whole = days.reduce((sum, { start, end }) => sum + Math.sqrt(end - start), 0)
  let left = 0
  return days.map((stretch) => {
    const width = (Math.sqrt(stretch.end - stretch.start) / whole) * 100
    left += width
    return { ...stretch, left: left - width, width }
  })
}

/** Who held the place through time, as one strip; each stretch says itself to a screen reader and on hovering. */
export function Spells({ spells, at }: { spells: readonly Spell[]; at: string | undefined }) {
  const { words, side } = useLanguage()
  const first = spells[0]
  const last = spells.at(-1)
  if (!first || !last) return null
  const day = at ? dayNumber(at) : dayNumber(last.from)
  const all = stretches(spells, day)
  const here = all.find(({ start, end }) => start <= day && day < end)
  return (
    <div class="spells">
      <ol aria-label={words.place.spells}>
        {all.map(({ spell, left, width }) => {
          const text = `${span(spell, words.date)}: ${standingSentence(spell, words, side)}`
          return (
            <li key={spell.from} title={text} style={{ left: `${left}%`, width: `${width}%`, background: paint(spell) }}>
              <span class="unseen">{text}</span>
            </li>
          )
        })}
      </ol>
      {here && <i class="needle" style={{ left: `${here.left + ((day - here.start) / (here.end - here.start)) * here.width}%` }} />}
      <div class="spell-ends quiet" aria-hidden="true">
        <span>{readable(first.from, words.date)}</span>
        <span>{readable(last.from, words.date)} →</span>
      </div>
    </div>
  )
}

function span(spell: Spell, words: Parameters<typeof readable>[1]): string {
  if (!spell.to) return words.since(readable(spell.from, words))
  return spell.to === spell.from ? readable(spell.from, words) : readable(`${spell.from}/${spell.to}`, words)
}

/** One holder is plain; several are striped in all their colours; a siege is thinly hatched with the besieger's. */
function paint({ control, sides, besiegers }: Spell): string {
  const own = sides.length > 0 ? sides.map(({ camp }) => colourOf(camp)) : [NOBODY]
  const colours = control === 'besieged' ? [...own, ...own, colourOf(besiegers[0]?.camp ?? '')] : own
  if (control === 'untold') return 'var(--track)'
  if (control === 'left') return `color-mix(in srgb, ${colours[0] ?? NOBODY} 30%, var(--track))`
  if (colours.length === 1) return colours[0] ?? NOBODY
  const stops = colours.map((colour, i) => `${colour} ${i * 5}px ${(i + 1) * 5}px`)
  return `repeating-linear-gradient(135deg, ${stops.join(', ')})`
}
