import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Standing } from '../api/types'
import { useLanguage } from '../language/language'
import { useTheme } from '../parts/theme'
import { located } from './places'
import type { MapDrawing } from './webgl'

interface Props {
  standings: readonly Standing[]
  /** The place whose ledger is open. */
  chosen: string | undefined
  pick: (id: string) => void
}

function webGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** The map itself; MapLibre is fetched when it is first needed. Theme and language are part of its drawing. */
export function MapCanvas({ standings, chosen, pick }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const picked = useRef(pick)
  picked.current = pick
  const [drawing, setDrawing] = useState<MapDrawing>()
  const [flat] = useState(() => !webGl2())
  const { words } = useLanguage()
  const { shade } = useTheme()
  const framed = useRef(false)

  useEffect(() => {
    let opened: MapDrawing | undefined
    let closed = false
    const choose = (id: string) => picked.current(id)
    const opening = flat
      ? import('./flat').then(({ openFlatMap }) => (box: HTMLElement) => openFlatMap(box, choose))
      : import('./webgl').then(({ openMap }) => (box: HTMLElement) => openMap(box, words, choose))
    void opening.then((open) => {
      if (closed || !container.current) return
      opened = open(container.current)
      framed.current = false
      setDrawing(opened)
    })
    return () => {
      closed = true
      opened?.remove()
      setDrawing(undefined)
    }
  }, [flat, words, shade])

  // The place itself may come after the address that names it.
  const place = useMemo(
    () => located(standings).find(({ standing }) => standing.place.id === chosen), [standings, chosen])
  useEffect(() => {
    if (!drawing) return
    drawing.show(standings)
    if (!framed.current && standings.length > 0) {
      framed.current = true
      drawing.frame(standings, place)
    }
  }, [drawing, standings])
  const at = place && `${place.longitude} ${place.latitude}`
  useEffect(() => drawing?.choose(place), [drawing, chosen, at])

  return (
    <div class="map-box">
      <div ref={container} class="map-canvas" key={`${words.tongue} ${shade}`} />
      {flat && (
        <p class="flat-credits">
          {words.map.noWebGl} {words.map.natural} {words.map.names}
        </p>
      )}
    </div>
  )
}
