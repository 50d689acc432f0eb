import { useMemo, useState } from 'preact/hooks'
import type { Standing } from '../api/types'
import { useLanguage } from '../language/language'
import { SignMark } from '../parts/SignMark'
import { standingSentence } from '../parts/sentences'
import { address } from '../route'
import { signOf } from './mark'

interface Props {
  standings: readonly Standing[]
  kept: Record<string, string | undefined>
}

/** Without marks and capitals, so that `da mat` finds `Đa-mát`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim().toLowerCase()
}

/** All places with what is said of them on the day shown; the way in for those who don't use the map. */
export function PlaceList({ standings, kept }: Props) {
  const { words, side, country } = useLanguage()
  const [search, setSearch] = useState('')
  const shown = useMemo(() => {
    const wanted = folded(search)
    return standings
      .filter(({ place }) => folded(`${place.name} ${country(place) ?? ''}`).includes(wanted))
      .sort((a, b) => b.postings - a.postings || a.place.name.localeCompare(b.place.name, words.tongue))
  }, [standings, search, country, words])
  return (
    <div class="place-list">
      <div class="panel-head">
        <h1>{words.map.places}</h1>
        <span class="quiet">{words.map.count(shown.length)}</span>
      </div>
      <input type="search" class="search" placeholder={words.map.search} aria-label={words.map.search}
        value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      {shown.length === 0 && <p class="quiet">{words.map.none}</p>}
      <ul>
        {shown.map((standing) => (
          <li key={standing.place.id}>
            <a href={address({ view: 'place', id: standing.place.id }, kept)}>
              <SignMark sign={signOf(standing)} />
              <span class="place-name">{standing.place.name}</span>
              <span class="quiet">
                {[country(standing.place), standing.place.area ? words.map.area
          : standing.place.latitude === undefined ? words.map.offMap : undefined]
                  .filter(Boolean).join(', ')}
              </span>
              <span class="place-state">{standingSentence(signOf(standing), words, side)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
