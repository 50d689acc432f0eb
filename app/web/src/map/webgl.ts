import { GeoJSONSource, Map, AttributionControl, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { FeatureCollection, Point } from 'geojson'
import { countries } from './basemap'
import { countryLabels } from './countryLabels'
import { draw, keyOf, SIGN_SIZE, signOf, type Sign, type SignInk } from './mark'
import { boundsOf, located, type Located } from './places'
import { inkOf, styleOf } from './style'
import type { Standing } from '../api/types'
import type { Messages } from '../language/messages'

setWorkerUrl(workerUrl)

/** Pixels at the left that the open legend takes. */
const LEGEND = 300

export interface MapDrawing {
  show: (standings: readonly Standing[]) => void
  choose: (place: Located | undefined) => void
  /** Shows all places, or the surroundings of one. */
  frame: (standings: readonly Standing[], chosen: Located | undefined) => void
  remove: () => void
}

/** A MapLibre map in `container` that draws standings; `pick` is told of a place that is clicked. */
export function openMap(container: HTMLElement, words: Messages, pick: (id: string) => void): MapDrawing {
  const ink = inkOf(container)
  const map = new Map({
    container,
    style: styleOf(ink),
    center: [42, 32],
    zoom: 3,
    minZoom: 1,
    maxZoom: 12,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    locale: {
      'NavigationControl.ZoomIn': words.map.zoomIn,
      'NavigationControl.ZoomOut': words.map.zoomOut,
      'Map.Title': words.map.label,
    },
  })
  // The credits stand open where there is room, and behind a button where there is not.
  const roomy = container.clientWidth > 720
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new AttributionControl({ compact: !roomy, customAttribution: credits(words) }), 'bottom-right')
  if (!roomy) fold(container)
  const ready = new Promise<void>((done) => map.once('load', () => done()))
  const ground = ready.then(() => fillGround(map, words.tongue))
  listen(map, container, ground, pick)
  return {
    show: (standings) => void ready.then(() => place(map, standings, ink)),
    choose: (place) => void ready.then(() => mark(map, place)),
    frame: (standings, chosen) => {
      if (chosen) {
        map.jumpTo({ center: [chosen.longitude, chosen.latitude], zoom: 5.5 })
        return
      }
      const bounds = boundsOf(located(standings))
      const padding = { top: 60, right: 60, bottom: 90, left: roomy ? LEGEND : 60 }
      if (bounds) map.fitBounds(bounds, { padding, maxZoom: 7, animate: false })
    },
    remove: () => map.remove(),
  }
}

/** MapLibre shows folded credits open at first; on a small screen they would cover the map. */
function fold(container: HTMLElement) {
  const attribution = container.querySelector('.maplibregl-ctrl-attrib')
  attribution?.classList.remove('maplibregl-compact-show')
  attribution?.removeAttribute('open')
}

function credits(words: Messages): string[] {
  return [
    `<a href="https://www.naturalearthdata.com/" rel="noreferrer" target="_blank">${words.map.natural}</a>`,
    `<a href="https://www.geonames.org/" rel="noreferrer" target="_blank">${words.map.names}</a>`,
  ]
}

async function fillGround(map: Map, tongue: Messages['tongue']) {
  const world = await countries()
  map.getSource<GeoJSONSource>('countries')?.setData(world)
  map.getSource<GeoJSONSource>('capitals')?.setData(countryLabels(world, tongue))
}

function listen(map: Map, container: HTMLElement, ground: Promise<void>, pick: (id: string) => void) {
  map.on('click', 'marks', (event) => {
    const id: unknown = event.features?.[0]?.properties['id']
    if (typeof id === 'string') pick(id)
  })
  map.on('mouseenter', 'marks', () => (map.getCanvas().style.cursor = 'pointer'))
  map.on('mouseleave', 'marks', () => (map.getCanvas().style.cursor = ''))
  // Where the camera stands once all is drawn, for whoever drives the page from outside.
  void ground.then(() => map.on('idle', () => {
    const { lng, lat } = map.getCenter()
    container.dataset['camera'] = [lng.toFixed(6), lat.toFixed(6), map.getZoom().toFixed(6)].join(' ')
  }))
  map.on('movestart', () => delete container.dataset['camera'])
}

function place(map: Map, standings: readonly Standing[], ink: SignInk) {
  const points: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: located(standings).map(({ standing, longitude, latitude }) => {
      const sign = signOf(standing)
      drawOnce(map, sign, ink)
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: {
          id: standing.place.id, name: standing.place.name, key: keyOf(sign), weight: standing.postings,
        },
      }
    }),
  }
  map.getSource<GeoJSONSource>('places')?.setData(points)
}

function drawOnce(map: Map, sign: Sign, ink: SignInk) {
  const key = keyOf(sign)
  if (map.hasImage(key)) return
  const scale = 3
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIGN_SIZE * scale
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(scale, scale)
  draw(pen, sign, ink)
  map.addImage(key, pen.getImageData(0, 0, canvas.width, canvas.height), { pixelRatio: scale })
}

/** Rings the chosen place, and brings it into view where it is not. */
function mark(map: Map, place: Located | undefined) {
  map.setFilter('chosen', ['==', ['get', 'id'], place?.standing.place.id ?? ''])
  if (place && !map.getBounds().contains([place.longitude, place.latitude])) {
    map.easeTo({ center: [place.longitude, place.latitude] })
  }
}
