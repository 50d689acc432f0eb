import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'

/** The map's colours, read from the page's style sheet so that both change together. */
export interface MapInk {
  sea: string
  land: string
  border: string
  country: string
  text: string
  paper: string
  accent: string
  rim: string
}

export function inkOf(element: Element): MapInk {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    sea: read('--sea'), land: read('--land'), border: read('--border'), country: read('--country'),
    text: read('--ink'), paper: read('--paper'), accent: read('--accent'), rim: read('--rim'),
  }
}

const FONT = ['system-ui', 'sans-serif']
const EMPTY = { type: 'FeatureCollection' as const, features: [] }

/** The style has no glyph server: MapLibre draws letters with the fonts of the machine, and asks nobody. */
export function styleOf(ink: MapInk): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: EMPTY, maxzoom: 8, tolerance: 0.3 },
      capitals: { type: 'geojson', data: EMPTY },
      places: { type: 'geojson', data: EMPTY },
    },
    layers: [...ground(ink), ...places(ink)],
  }
}

function ground(ink: MapInk): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': ink.sea } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': ink.land, 'fill-antialias': true } },
    {
      id: 'borders', type: 'line', source: 'countries',
      paint: { 'line-color': ink.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 6, 1.4] },
      layout: { 'line-join': 'round' },
    },
    {
      id: 'country-names', type: 'symbol', source: 'capitals', maxzoom: 8,
      layout: {
        'text-field': ['get', 'label'], 'text-font': FONT, 'text-letter-spacing': 0.12,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 15], 'text-max-width': 7, 'text-padding': 6,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
      },
      paint: { 'text-color': ink.country, 'text-halo-color': ink.land, 'text-halo-width': 1.2 },
    },
  ]
}

/** The marks stand above the names and so are placed first: names make way for them. */
function places(ink: MapInk): LayerSpecification[] {
  return [
    {
      id: 'chosen', type: 'circle', source: 'places', filter: ['==', ['get', 'id'], ''],
      paint: {
        'circle-radius': 17, 'circle-color': ink.accent, 'circle-opacity': 0.18, 'circle-stroke-color': ink.accent,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'names', type: 'symbol', source: 'places',
      layout: {
        'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 13, 'text-padding': 0,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 1.15,
        'symbol-sort-key': ['-', 0, ['get', 'weight']],
      },
      paint: { 'text-color': ink.text, 'text-halo-color': ink.land, 'text-halo-width': 1.6 },
    },
    {
      id: 'marks', type: 'symbol', source: 'places',
      layout: {
        'icon-image': ['get', 'key'], 'icon-allow-overlap': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 6, 1], 'icon-padding': 0,
        'symbol-sort-key': ['get', 'weight'],
      },
    },
  ]
}
