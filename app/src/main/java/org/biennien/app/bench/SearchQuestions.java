package org.biennien.app.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.search.SearchQuery;
import org.biennien.search.SearchQuery.Order;

/// Questions drawn from the articles of a chronicle, the same each time: words as they stand in some text, and what some
/// claim says; and words that stand nearly everywhere, which are the hardest.
final class SearchQuestions {
  private static final List<String> COMMON =
      List.of("chính phủ", "có thể", "thành phố", "Việt Nam", "quân đội", "không", "của", "người");
  private static final int LIMIT = 20;

  private final Chronicle chronicle;
  private final List<String> ids;
  private final SplittableRandom random = new SplittableRandom(20171111);

  SearchQuestions(Chronicle chronicle, List<String> ids) {
    this.chronicle = chronicle;
    this.ids = ids;
  }

  /// @param times how many of each kind
  Map<String, List<SearchQuery>> kinds(int times) {
    Map<String, Supplier<SearchQuery>> kinds = new LinkedHashMap<>();
    kinds.put("a word", () -> SearchQuery.of(text(2)));
    kinds.put("a word, no diacritics", () -> SearchQuery.of(bare(text(2))));
    kinds.put("five syllables", () -> SearchQuery.of(text(5)));
    kinds.put("five syllables, no diacritics", () -> SearchQuery.of(bare(text(5))));
    kinds.put("phrase of four", () -> SearchQuery.of('"' + text(4) + '"'));
    kinds.put("a common word", () -> SearchQuery.of(common()));
    kinds.put("a common word, no diacritics", () -> SearchQuery.of(bare(common())));
    kinds.put("two common words, one not", () -> SearchQuery.of(common() + " " + common() + " -" + text(1)));
    kinds.put("type and side", () -> claims("", false, Optional.empty()));
    kinds.put("type, side and place", () -> claims("", true, Optional.empty()));
    kinds.put("common word, type, side, year", () -> claims(common(), false, Optional.of("2017")));
    Map<String, List<SearchQuery>> questions = new LinkedHashMap<>();
    kinds.forEach((kind, question) -> questions.put(kind, Stream.generate(question).limit(times).toList()));
    return questions;
  }

  private String common() {
    return COMMON.get(random.nextInt(COMMON.size()));
  }

  /// Syllables that stand in a row in some article.
  private String text(int syllables) {
    while (true) {
      String id = ids.get(random.nextInt(ids.size()));
      List<String> all = Arrays.asList(chronicle.article(id).orElseThrow().text().split("\\s+"));
      int from = random.nextInt(Math.max(1, all.size() - syllables));
      List<String> row = all.subList(from, Math.min(all.size(), from + syllables));
      if (row.size() == syllables && row.stream().allMatch(word -> word.matches("\\p{L}+"))) {
        return String.join(" ", row);
      }
    }
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
  }

  /// What some claim says.
  private SearchQuery claims(String words, boolean place, Optional<String> year) {
    List<Claim> claims = new ArrayList<>();
    while (claims.isEmpty()) {
      chronicle.claims(ids.get(random.nextInt(ids.size()))).stream()
          .filter(claim -> !claim.agent().isEmpty() && !claim.place().isEmpty()).forEach(claims::add);
    }
    Claim claim = claims.get(random.nextInt(claims.size()));
    Optional<ClaimType> type = Optional.of(claim.type());
    Optional<String> side = Optional.of(claim.agent().getFirst().actor().side());
    Optional<String> key = place
        ? Optional.of(PlaceKey.of(claim.place().getFirst().place()).value()) : Optional.empty();
    Optional<Edtf> time = year.map(Edtf::parse);
    return new SearchQuery(words, type, Optional.empty(), side, Optional.empty(), Optional.empty(), key, time, time,
        false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.RELEVANCE, 0, LIMIT);
  }
}
