import { feature } from 'topojson-client'
import type { FeatureCollection, Geometry } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countriesUrl from 'world-atlas/countries-50m.json?url'
import { alpha2 } from './countries'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** A country's outline; `region` is its ISO 3166-1 alpha-2 code where it has one. */
export type Countries = FeatureCollection<Geometry, { name: string; region: string | undefined }>

let loading: Promise<Countries> | undefined

/** The countries of the world at 1:50 million, from Natural Earth (public domain), read once. */
export function countries(): Promise<Countries> {
  loading ??= fetch(countriesUrl)
    .then((answer) => answer.json() as Promise<Atlas>)
    .then((atlas) => {
      const world = feature(atlas, atlas.objects.countries)
      return {
        type: 'FeatureCollection',
        features: world.features.map((country) => ({
          ...country,
          properties: { name: country.properties.name, region: alpha2(String(country.id ?? '')) },
        })),
      }
    })
  return loading
}
