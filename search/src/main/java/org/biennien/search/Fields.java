package org.biennien.search;

/// The fields of the index. Each article is a block of documents: its claims, then the article itself.
final class Fields {
  /// The article's id, on the article and on all its claims.
  static final String ARTICLE = "article";
  /// The same on the article alone, to read and to sort by.
  static final String ID = "id";
  /// [#IS_ARTICLE] or [#IS_CLAIM].
  static final String KIND = "kind";
  static final String IS_ARTICLE = "article";
  static final String IS_CLAIM = "claim";

  /// The syllables of the text, each as it is written and without diacritics, with positions and offsets.
  static final String TEXT = "text";
  /// The same of the title.
  static final String TITLE = "title";
  /// The words of both, as they are written and without diacritics: for ranking, and to cut questions by.
  static final String WORDS = "words";
  /// Folded name of who published it.
  static final String OUTLET = "outlet";
  /// First and last day of publication.
  static final String PUBLISHED = "published";
  /// The last day of publication, to sort by.
  static final String DAY = "day";
  /// A print of the text by which spans are known to fit it.
  static final String PRINT = "print";
  /// The store's revision at which the article was last written.
  static final String REVISION = "revision";

  /// A claim's id.
  static final String CLAIM = "claim";
  static final String TYPE = "type";
  static final String STATUS = "status";
  /// Codes and sides of who acts, of who suffers, and of both.
  static final String AGENT = "agent";
  static final String PATIENT = "patient";
  static final String SIDE = "side";
  /// Keys of the place and of the larger ones it lies in.
  static final String PLACE = "place";
  static final String SOURCE_KIND = "sourceKind";
  /// Folded names, codes and sides of its sources.
  static final String SOURCE = "source";
  /// First and last day on which it may have been.
  static final String DAYS = "days";
  /// `yes` where a claim has no day on the calendar; on an article, where nothing in it has.
  static final String UNDATED = "undated";

  private Fields() {}
}
