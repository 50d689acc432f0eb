package org.biennien.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.DayRange;
import org.biennien.chronicle.coref.Happening;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;

/// An article with its claims as a block of documents, the article last, as Lucene's block join wants it.
final class ArticleDocuments {
  private static final FieldType SYLLABLES = syllables();
  private static final FieldType WORDS = words();

  private final Atlas atlas;

  ArticleDocuments(Atlas atlas) {
    this.atlas = atlas;
  }

  private static FieldType syllables() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static FieldType words() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  List<Document> of(Article article, List<Claim> claims, long revision) {
    Report report = Report.of(article);
    var documents = new ArrayList<Document>();
    boolean dated = report.published().value().flatMap(Edtf::latest).isPresent();
    for (Happening happening : Happening.of(claims.stream().map(claim -> new Testimony(claim, report)).toList())) {
      Optional<DayRange> days = DayRange.of(happening);
      dated |= days.isPresent();
      happening.claims().forEach(claim -> documents.add(claim(claim, days, article.id())));
    }
    documents.add(article(article, dated, revision));
    return documents;
  }

  private static Document article(Article article, boolean dated, long revision) {
    Document document = document(article.id(), Fields.IS_ARTICLE);
    document.add(new Field(Fields.TEXT, article.text(), SYLLABLES));
    document.add(new Field(Fields.WORDS, article.text(), WORDS));
    article.title().ifPresent(title -> {
      document.add(new Field(Fields.TITLE, title, SYLLABLES));
      document.add(new Field(Fields.WORDS, title, WORDS));
    });
    article.outlet().ifPresent(outlet -> term(document, Fields.OUTLET, FoldedName.of(outlet)));
    Optional<Edtf> published = article.published().value();
    published.flatMap(Edtf::latest).ifPresent(last -> {
      document.add(range(Fields.PUBLISHED, published.flatMap(Edtf::earliest).orElse(last), last));
      document.add(new NumericDocValuesField(Fields.DAY, last.toEpochDay()));
    });
    if (!dated) {
      term(document, Fields.UNDATED, "yes");
    }
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    document.add(new NumericDocValuesField(Fields.PRINT, print(article)));
    document.add(new NumericDocValuesField(Fields.REVISION, revision));
    return document;
  }

  /// By which a text is known to be the one that was indexed.
  static long print(Article article) {
    return ((long) article.text().length() << 32) | (article.text().hashCode() & 0xFFFF_FFFFL);
  }

  private Document claim(Claim claim, Optional<DayRange> days, String article) {
    Document document = document(article, Fields.IS_CLAIM);
    document.add(new StringField(Fields.CLAIM, claim.id(), Store.YES));
    term(document, Fields.TYPE, claim.type().label());
    term(document, Fields.STATUS, claim.status().label());
    Set<String> agents = codes(claim.agent());
    Set<String> patients = codes(claim.patient());
    agents.forEach(code -> term(document, Fields.AGENT, code));
    patients.forEach(code -> term(document, Fields.PATIENT, code));
    Stream.concat(agents.stream(), patients.stream()).distinct().forEach(code -> term(document, Fields.SIDE, code));
    places(claim).forEach(key -> term(document, Fields.PLACE, key.value()));
    sources(claim, document);
    days.ifPresentOrElse(range -> document.add(range(Fields.DAYS, range.from(), range.to())),
        () -> term(document, Fields.UNDATED, "yes"));
    return document;
  }

  private static Set<String> codes(List<ActorMention> mentions) {
    var codes = new LinkedHashSet<String>();
    mentions.forEach(mention -> codes.addAll(List.of(mention.actor().code(), mention.actor().side())));
    return codes;
  }

  private Set<PlaceKey> places(Claim claim) {
    var keys = new LinkedHashSet<PlaceKey>();
    for (PlaceMention mention : claim.place()) {
      keys.add(PlaceKey.of(mention.place()));
      PlaceKey.wholeOf(mention.place()).map(PlaceKey::ofName).ifPresent(keys::add);
      keys.addAll(atlas.wholes(mention.place()));
    }
    return keys;
  }

  private static void sources(Claim claim, Document document) {
    var kinds = new LinkedHashSet<SourceKind>();
    var names = new LinkedHashSet<String>();
    for (Source source : claim.source()) {
      kinds.add(source.kind());
      source.name().ifPresent(name -> names.addAll(sourceNames(name)));
    }
    if (kinds.isEmpty()) {
      kinds.add(SourceKind.MEDIA);
    }
    kinds.forEach(kind -> term(document, Fields.SOURCE_KIND, kind.label()));
    names.forEach(name -> term(document, Fields.SOURCE, name));
  }

  /// A name as it is looked for; of a code also its side: `SYR.MIL` → `syrmil`, `syr`.
  private static Set<String> sourceNames(String name) {
    var names = new LinkedHashSet<>(Set.of(FoldedName.of(name)));
    ActorCode.read(name).map(ActorCode::side).map(FoldedName::of).ifPresent(names::add);
    return names;
  }

  private static Document document(String article, String kind) {
    var document = new Document();
    term(document, Fields.ARTICLE, article);
    term(document, Fields.KIND, kind);
    return document;
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  private static IntRange range(String field, LocalDate from, LocalDate to) {
    return new IntRange(field, new int[] {day(from)}, new int[] {day(to)});
  }

  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
