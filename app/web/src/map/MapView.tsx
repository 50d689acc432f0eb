import { useCallback, useMemo } from 'preact/hooks'
import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Meta, Standing } from '../api/types'
import { useLanguage } from '../language/language'
import { isDay } from '../parts/days'
import { Failure } from '../parts/Notice'
import { PlacePanel } from '../place/PlacePanel'
import { amend, address } from '../route'
import { Legend } from './Legend'
import { MapCanvas } from './MapCanvas'
import { PlaceList } from './PlaceList'
import { TimeSlider } from './TimeSlider'

interface Props {
  meta: Meta
  query: URLSearchParams
  chosen?: string
}

const NOWHERE: Standing[] = []

/** The map on a day, the slider under it, and beside it the places or the ledger of the one chosen. */
export function MapView({ meta, query, chosen }: Props) {
  const { words } = useLanguage()
  const asked = query.get('at')
  const at = isDay(asked) ? asked : meta.lastDay
  const then = query.get('known') === 'then'
  const known = then ? at : undefined
  const answer = useAnswer(() => api.places(at, known), [at, known])
  const standings = answer.state === 'failed' ? NOWHERE : answer.value?.places ?? NOWHERE
  const kept = useMemo(() => ({ at: asked ?? undefined, known: then ? 'then' : undefined }), [asked, then])
  const pick = useCallback((id: string) => {
    location.hash = address({ view: 'place', id }, kept)
  }, [kept])
  return (
    <div class={chosen ? 'map-view with-place' : 'map-view'}>
      <section class="side-panel" aria-label={chosen ? words.place.ledger : words.map.places}>
        {chosen
          ? <PlacePanel id={chosen} at={at} known={known} kept={kept} />
          : <PlaceList standings={standings} kept={kept} />}
      </section>
      <section class="map-area" aria-label={words.map.label}>
        {answer.state === 'failed' && <Failure problem={answer.problem} />}
        <MapCanvas standings={standings} chosen={chosen} pick={pick} />
        <Legend standings={standings} />
      </section>
      <TimeSlider meta={meta} at={at} then={then} change={amend} />
    </div>
  )
}
