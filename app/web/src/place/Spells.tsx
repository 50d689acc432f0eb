import type { Spell } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import { colourOf, NOBODY } from '../map/colours'
import { dayNumber } from '../parts/days'
import { standingSentence } from '../parts/sentences'

/** After the last change the strip goes on for a while, so that the last holder is seen. */
const TAIL = 0.12

/** Who held the place through time, as one strip; each stretch says itself to a screen reader and on hovering. */
export function Spells({ spells, at }: { spells: readonly Spell[]; at: string | undefined }) {
  const { words, side } = useLanguage()
  const first = spells[0]
  const last = spells.at(-1)
  if (!first || !last) return null
  const start = dayNumber(first.from)
  const told = Math.max(dayNumber(last.from), ...(at ? [dayNumber(at)] : []), start + 10)
  const end = told + Math.max(3, (told - start) * TAIL)
  const share = (day: number) => ((Math.min(Math.max(day, start), end) - start) / (end - start)) * 100
  return (
    <div class="spells">
      <ol aria-label={words.place.spells}>
        {spells.map((spell) => {
          const left = share(dayNumber(spell.from))
          const width = share(spell.to ? dayNumber(spell.to) + 1 : end) - left
          const text = `${span(spell, words.date)}: ${standingSentence(spell, words, side)}`
          return (
            <li key={spell.from} title={text} style={{ left: `${left}%`, width: `${width}%`, background: paint(spell) }}>
              <span class="unseen">{text}</span>
            </li>
          )
        })}
      </ol>
      {at && dayNumber(at) >= start && <i class="needle" style={{ left: `${share(dayNumber(at))}%` }} />}
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
