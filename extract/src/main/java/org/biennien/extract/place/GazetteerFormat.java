package org.biennien.extract.place;

/// The layout of `gazetteer.bin`, shared by its writer and its reader. All numbers are big-endian.
///
/// 1. header: [#HEADER] bytes: magic, version, counts of entries, names, sounds, bytes of strings
/// 2. entries, [#ENTRY] bytes each: id (a GeoNames number, or minus a string), name string, latitude and
///    longitude in 1/100,000 degree, province string, country (three letters of 5 bits), kind, rank
/// 3. buckets: [#BUCKETS] + 1 ints; bucket `b` of the names is `[bucket[b], bucket[b + 1])`
/// 4. names, [#NAME] bytes each, by hash: hash, entry, key string
/// 5. sounds, [#SOUND] bytes each, by hash: hash of the sound key, name index
/// 6. strings: two bytes of length, UTF-8; string 0 is empty
public final class GazetteerFormat {
  /// `BNGZ`.
  public static final int MAGIC = 0x424E475A;

  /// Raised when the layout changes: an old file is then refused, not misread.
  public static final int VERSION = 1;

  /// Bytes of the header.
  public static final int HEADER = 24;

  /// Bytes of an entry.
  public static final int ENTRY = 24;

  /// Bytes of a name.
  public static final int NAME = 12;

  /// Bytes of a sound.
  public static final int SOUND = 8;

  /// Buckets of the name table.
  public static final int BUCKETS = 1 << 15;

  /// Set in the kind of an entry that stands in our own tables.
  public static final int LISTED = 0x40;

  /// Steps of a degree.
  public static final double STEPS = 100_000;

  /// The hash of the empty key, not yet finished.
  static final int EMPTY = 0x811C9DC5;

  private GazetteerFormat() {}

  /// FNV-1a over UTF-16 code units, finished so that the top bits are good: they choose the bucket.
  public static int hash(CharSequence key) {
    return finished(running(EMPTY, key));
  }

  /// The hash, not yet finished, of a key to which `more` is added; that of the empty key is [#EMPTY].
  static int running(int before, CharSequence more) {
    int hash = before;
    for (int i = 0; i < more.length(); i++) {
      hash = (hash ^ more.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  /// The hash of a key, from what [#running] gave.
  static int finished(int running) {
    int hash = running ^ running >>> 15;
    hash *= 0x2C1B3C6D;
    return hash ^ (hash >>> 13);
  }

  /// The bucket of a hash.
  public static int bucket(int hash) {
    return hash >>> 17;
  }
}
