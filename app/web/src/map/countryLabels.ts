import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson'
import type { Countries } from './basemap'
import type { Messages } from '../language/messages'

/** Where each country's name stands, in the reader's language: the middle of its largest piece of land. */
export function countryLabels(world: Countries, tongue: Messages['tongue']): FeatureCollection<Point> {
  const names = new Intl.DisplayNames(tongue, { type: 'region' })
  return {
    type: 'FeatureCollection',
    features: world.features.map((country) => {
      const land = largest(country)
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: geoCentroid(land) },
        properties: {
          label: country.properties.region ? names.of(country.properties.region) : country.properties.name,
          size: geoArea(land),
        },
      }
    }),
  }
}

function largest(country: Feature<Geometry>): Feature<Geometry> {
  if (country.geometry.type !== 'MultiPolygon') return country
  const pieces = country.geometry.coordinates.map(
    (coordinates): Feature<Polygon> =>
      ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }))
  return pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best))
}
