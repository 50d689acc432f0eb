package org.biennien.claim;

/// A point on the Earth, WGS 84.
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371;

  public Coordinates {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "coordinates (%s, %s): latitude must be in -90..90, longitude in -180..180"
              .formatted(latitude, longitude));
    }
  }

  /// Great-circle distance in kilometres.
  public double kilometresTo(Coordinates other) {
    double f1 = Math.toRadians(latitude);
    double f2 = Math.toRadians(other.latitude);
    double d = Math.toRadians(other.longitude - longitude);
    double cosine = Math.sin(f1) * Math.sin(f2) + Math.cos(f1) * Math.cos(f2) * Math.cos(d);
    return EARTH_RADIUS_KM * Math.acos(Math.clamp(cosine, -1, 1));
  }
}
