import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import { countries } from './basemap'
import { draw, SIGN_SIZE, signOf } from './mark'
import { boundsOf, located } from './places'
import { inkOf } from './style'
import type { MapDrawing } from './webgl'
import type { Standing } from '../api/types'

/** A still map on a canvas, for browsers without WebGL2: it frames the places once and can be clicked. */
export function openFlatMap(container: HTMLElement, pick: (id: string) => void): MapDrawing {
  const canvas = document.createElement('canvas')
  canvas.className = 'flat-map'
  container.append(canvas)
  let standings: readonly Standing[] = []
  let chosen: string | undefined
  let framed: readonly Standing[] = []
  let projection = geoMercator()
  const paint = () => {
    projection = frameOf(framed, container)
    void countries().then((world) => {
      paintMap(canvas, container, world, projection, standings, chosen)
      container.dataset['drawn'] = String(standings.length)
    })
  }
  const resized = new ResizeObserver(paint)
  resized.observe(container)
  canvas.addEventListener('click', (event) => {
    const id = nearest(standings, projection, event.offsetX, event.offsetY)
    if (id) pick(id)
  })
  return {
    show: (next) => {
      standings = next
      paint()
    },
    choose: (place) => {
      chosen = place?.standing.place.id
      paint()
    },
    frame: (places) => {
      framed = places
      paint()
    },
    remove: () => {
      resized.disconnect()
      canvas.remove()
    },
  }
}

function frameOf(framed: readonly Standing[], container: HTMLElement): GeoProjection {
  const [west, south, east, north] = boundsOf(located(framed)) ?? [-20, -10, 120, 60]
  const corners = { type: 'MultiPoint' as const, coordinates: [[west - 2, south - 2], [east + 2, north + 2]] }
  const { clientWidth, clientHeight } = container
  return geoMercator().fitExtent([[40, 40], [Math.max(80, clientWidth - 40), Math.max(80, clientHeight - 40)]], corners)
}

function paintMap(canvas: HTMLCanvasElement, container: HTMLElement, world: Parameters<ReturnType<typeof geoPath>>[0],
  projection: GeoProjection, standings: readonly Standing[], chosen: string | undefined) {
  const { clientWidth: width, clientHeight: height } = container
  const scale = devicePixelRatio
  canvas.width = width * scale
  canvas.height = height * scale
  const pen = canvas.getContext('2d')
  if (!pen) return
  const ink = inkOf(container)
  pen.scale(scale, scale)
  pen.fillStyle = ink.sea
  pen.fillRect(0, 0, width, height)
  pen.beginPath()
  geoPath(projection, pen)(world)
  pen.fillStyle = ink.land
  pen.fill()
  pen.strokeStyle = ink.border
  pen.stroke()
  for (const { standing, longitude, latitude } of located(standings)) {
    const point = projection([longitude, latitude])
    if (point) paintPlace(pen, standing, point, standing.place.id === chosen, ink)
  }
}

function paintPlace(pen: CanvasRenderingContext2D, standing: Standing, [x, y]: [number, number], chosen: boolean,
  ink: ReturnType<typeof inkOf>) {
  const sign = document.createElement('canvas')
  sign.width = sign.height = SIGN_SIZE * 3
  const signPen = sign.getContext('2d')
  if (!signPen) return
  signPen.scale(3, 3)
  draw(signPen, signOf(standing), ink)
  if (chosen) {
    pen.beginPath()
    pen.arc(x, y, 17, 0, 2 * Math.PI)
    pen.strokeStyle = ink.accent
    pen.lineWidth = 2
    pen.stroke()
  }
  pen.drawImage(sign, x - SIGN_SIZE / 2, y - SIGN_SIZE / 2, SIGN_SIZE, SIGN_SIZE)
  pen.font = '13px system-ui, sans-serif'
  pen.textAlign = 'center'
  pen.fillStyle = ink.text
  pen.fillText(standing.place.name, x, y + 26)
}

function nearest(standings: readonly Standing[], projection: GeoProjection, x: number, y: number) {
  let best: { id: string; distance: number } | undefined
  for (const { standing, longitude, latitude } of located(standings)) {
    const point = projection([longitude, latitude])
    const distance = point ? Math.hypot(point[0] - x, point[1] - y) : Infinity
    if (distance < (best?.distance ?? SIGN_SIZE)) best = { id: standing.place.id, distance }
  }
  return best?.id
}
