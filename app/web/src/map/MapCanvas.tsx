import { useEffect, useRef, useState } from 'preact/hooks'
import type { Standing } from '../api/types'
import { useLanguage } from '../language/language'
import { useTheme } from '../parts/theme'
import type { MapDrawing } from './webgl'

interface Props {
  standings: readonly Standing[]
  /** What the map shows at first: all places that ever have a holder, so that it does not jump with the day. */
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

  useEffect(() => {
    if (!drawing) return
    drawing.show(standings)
    if (!framed.current && standings.length > 0) {
      framed.current = true
      drawing.frame(standings)
    }
  }, [drawing, standings])
  useEffect(() => drawing?.choose(chosen), [drawing, chosen])

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
