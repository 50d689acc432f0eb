package org.biennien.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.app.house.HouseFiles;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.junit.jupiter.api.Test;

/// Whatever the extractor gives as a reason, a Vietnamese reader is told in Vietnamese.
class ReasonsInVietnameseTest {
  private static final Phrasebook BOOK = Phrasebook.load(SideNames.load());
  private static final Road ROAD = Road.load();
  private static final MentionFinder FINDER = MentionFinder.load();
  private static final Path EXTRACTOR = Path.of("../extract/src");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  /// Comments, and what is said to whoever wrote a table.
  private static final Pattern NO_REASON = Pattern.compile("(?m)^\\s*///?.*$|(?:Exception|malformed|wrong|orElseThrow)\\([^;]*;");
  /// Two words of which none has a Vietnamese letter, but for those that a reason names.
  private static final Pattern ENGLISH = Pattern.compile(
      "(?s)(?:[\\x00-\\x7f→]|phải|từ khi|giữa|và|thủ đô)*[A-Za-z]{2,} [A-Za-z*]{2,}(?:[\\x00-\\x7f→]|phải|từ khi|giữa|và|thủ đô)*");
  /// Vietnamese without a mark, and a message.
  private static final Set<String> OTHER_WORDS = Set.of("trong khi", "is missing beside this class");

  private static Article article(int number, String text) {
    PublicationDate published = number % 4 == 0 ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse("2017-11-08"), PublicationDate.Basis.GIVEN);
    return new Article("t" + number, Optional.empty(), published, Optional.empty(), Optional.empty(), text, List.of());
  }

  /// The articles of `examples`.
  private static List<Article> examples() throws IOException {
    var articles = new ArrayList<Article>();
    for (Path file : HouseFiles.below(Path.of("../examples"), "")) {
      if (Files.isRegularFile(file) && !file.toString().endsWith(".md")) {
        new ArticleReader(Supplied.NOTHING).read(file.getFileName().toString(), Files.readAllBytes(file))
            .forEach(reading -> articles.add(((Reading.Read) reading).article()));
      }
    }
    return articles;
  }

  /// The sentences of the extractor's own tests and the examples of its rules, each an article.
  private static List<Article> sentences() {
    Set<String> texts = new TreeSet<>();
    HouseFiles.below(EXTRACTOR.resolve("test/java"), ".java").forEach(file -> LITERAL.matcher(HouseFiles.text(file)).results()
        .map(literal -> literal.group(1).replace("\\\"", "\"")).forEach(texts::add));
    HouseFiles.below(EXTRACTOR.resolve("main/resources"), ".tsv").forEach(file -> HouseFiles.text(file).lines().filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split("\t"))).filter(cell -> cell.endsWith("."))
        .map(cell -> cell.replaceAll("[\\[\\]]", "")).forEach(texts::add));
    var articles = new ArrayList<Article>();
    texts.stream().filter(text -> text.indexOf(' ', text.indexOf(' ', text.indexOf(' ') + 1) + 1) > 0)
        .forEach(text -> articles.add(article(articles.size(), text)));
    return articles;
  }

  /// All reasons that an article's claims hold, and those of the mentions that no claim took.
  private static void addReasons(Article article, Set<String> reasons) {
    Mentions mentions = FINDER.apply(ROAD.annotate(article));
    mentions.actors().forEach(mention -> reasons.add(mention.reason()));
    mentions.places().forEach(mention -> reasons.add(mention.reason()));
    mentions.times().forEach(mention -> reasons.add(mention.reason()));
    mentions.quantities().forEach(mention -> reasons.add(mention.reason()));
    ROAD.claims(article).forEach(claim -> {
      claim.reasons().forEach(why -> reasons.add(why.detail()));
      claim.agent().forEach(mention -> reasons.add(mention.reason()));
      claim.patient().forEach(mention -> reasons.add(mention.reason()));
      claim.time().ifPresent(mention -> reasons.add(mention.reason()));
    });
  }

  @Test
  void everyReasonOfTheExamplesIsToldInVietnamese() throws IOException {
    Set<String> reasons = new TreeSet<>();
    examples().forEach(article -> addReasons(article, reasons));
    assertThat(reasons.size()).isGreaterThan(200);
    assertThat(reasons).filteredOn(reason -> BOOK.vietnamese(reason).isEmpty()).isEmpty();
  }

  @Test
  void everyReasonOfTheSentencesThatTheExtractorIsTestedWithIsToldInVietnamese() {
    Set<String> reasons = new TreeSet<>();
    sentences().forEach(article -> addReasons(article, reasons));
    assertThat(reasons.size()).isGreaterThan(4000);
    assertThat(reasons).filteredOn(reason -> BOOK.vietnamese(reason).isEmpty()).isEmpty();
  }

  /// A new reason is written as English words somewhere in the extractor; this finds it before a reader does.
  @Test
  void everyEnglishPhraseOfTheExtractorStandsInTheBook() {
    String book = Phrasebook.table().rows().stream().map(row -> row.column(1).replaceAll("\\{[^}]*}", "\t"))
        .collect(Collectors.joining("\n"));
    Set<String> phrases = new TreeSet<>();
    for (String stage : List.of("actor", "place", "time", "quantity", "attribution", "trigger", "role")) {
      try (Stream<Path> sources = Files.list(EXTRACTOR.resolve("main/java/org/biennien/extract").resolve(stage))) {
        sources.filter(file -> file.toString().endsWith(".java")).map(HouseFiles::text)
            .map(source -> NO_REASON.matcher(source).replaceAll(""))
            .forEach(source -> LITERAL.matcher(source).results().map(literal -> literal.group(1).replace("\\\"", "\""))
                .flatMap(literal -> Stream.of(literal.split("%[-.0-9]*[a-z]"))).map(String::strip)
                .filter(phrase -> ENGLISH.matcher(phrase).matches()).forEach(phrases::add));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(phrases).hasSizeGreaterThan(60);
    assertThat(phrases).filteredOn(phrase -> !book.contains(phrase) && !OTHER_WORDS.contains(phrase)).isEmpty();
  }
}
