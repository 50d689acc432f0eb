import type { Standing } from '../api/types'

/** A place that can be drawn. */
export interface Located {
  standing: Standing
  longitude: number
  latitude: number
}

/** The places that are points with coordinates; the others, countries and regions too, are in the list only. */
export function located(standings: readonly Standing[]): Located[] {
  return standings.flatMap((standing) => {
    const { latitude, longitude, area } = standing.place
    return latitude === undefined || longitude === undefined || area ? [] : [{ standing, longitude, latitude }]
  })
}

/** West, south, east, north around all places; nothing where there are none. */
export function boundsOf(places: readonly Located[]): [number, number, number, number] | undefined {
  const first = places[0]
  if (!first) return undefined
  const bounds: [number, number, number, number] =
    [first.longitude, first.latitude, first.longitude, first.latitude]
  for (const { longitude, latitude } of places) {
    bounds[0] = Math.min(bounds[0], longitude)
    bounds[1] = Math.min(bounds[1], latitude)
    bounds[2] = Math.max(bounds[2], longitude)
    bounds[3] = Math.max(bounds[3], latitude)
  }
  return bounds
}
