import { useMemo } from 'preact/hooks'
import type { Control, Party, Standing } from '../api/types'
import { useLanguage } from '../language/language'
import { SignMark } from '../parts/SignMark'
import type { Sign } from './mark'

/** Which colour is which side, and what the patterns mean; only what the map shows now. */
export function Legend({ standings }: { standings: readonly Standing[] }) {
  const { words, side } = useLanguage()
  const sides = useMemo(() => sidesShown(standings), [standings])
  const patterns = useMemo(() => patternsShown(standings, sides), [standings, sides])
  if (standings.length === 0) return null
  return (
    <details class="legend" open={innerWidth > 720}>
      <summary>{words.map.legend}</summary>
      <ul>
        {sides.map((code) => (
          <li key={code}>
            <SignMark sign={{ control: 'held', sides: [one(code)], besiegers: [] }} /> {side(code)}
          </li>
        ))}
      </ul>
      {patterns.length > 0 && (
        <ul class="patterns">
          {patterns.map((sign) => (
            <li key={sign.control}><SignMark sign={sign} /> {words.control[sign.control]}</li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** The sides on the map, those that hold most first. */
function sidesShown(standings: readonly Standing[]): string[] {
  const places = new Map<string, number>()
  for (const { sides, besiegers } of standings) {
    for (const { camp } of [...sides, ...besiegers]) {
      if (camp !== 'UNKNOWN') places.set(camp, (places.get(camp) ?? 0) + 1)
    }
  }
  return [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([side]) => side)
}

const PATTERNS: readonly Control[] = ['disputed', 'contested', 'besieged', 'left', 'untold']

function patternsShown(standings: readonly Standing[], sides: readonly string[]): Sign[] {
  const [first = '', second = 'UNKNOWN'] = sides
  return PATTERNS.filter((control) => standings.some((standing) => standing.control === control))
    .map((control) => ({
      control,
      sides: stakes(control, one(first), one(second)),
      besiegers: control === 'besieged' ? [one(second)] : [],
    }))
}

function stakes(control: Control, first: Party, second: Party): Party[] {
  switch (control) {
    case 'contested':
    case 'disputed':
      return [first, second]
    case 'held':
    case 'besieged':
    case 'left':
      return [first]
    case 'untold':
      return []
  }
}

function one(camp: string): Party {
  return { names: [camp], camp }
}
