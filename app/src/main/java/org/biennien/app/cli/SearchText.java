package org.biennien.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.biennien.app.export.ClaimRecord;
import org.biennien.app.export.HitRecord;
import org.biennien.app.export.PassageRecord;
import org.biennien.app.export.PlaceRecord;
import org.biennien.app.export.RangeRecord;
import org.biennien.app.export.SearchDocument;

/// What a search found, for a person: each article with the sentences that show why, the words between « and ».
final class SearchText {
  private static final int INDENT = 4;
  private static final int CLAIMS = 5;

  private final Terminal terminal;
  private final Messages messages;
  private final StateWords words;

  SearchText(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.words = new StateWords(messages);
  }

  void print(SearchDocument found) {
    if (found.diacritics().equals("ignored")) {
      terminal.err().println(messages.text("search.without-diacritics"));
    }
    if (found.places().size() > 1) {
      terminal.err().println(messages.text("search.places", found.places().stream()
          .map(SearchText::place).collect(Collectors.joining(", "))));
    }
    int number = found.offset();
    for (HitRecord hit : found.hits()) {
      print(++number, hit);
    }
    terminal.out().println(total(found));
    if (found.undated() > 0) {
      terminal.out().println(messages.text("search.undated", found.undated()));
    }
  }

  private String total(SearchDocument found) {
    if (found.total() == 0) {
      return messages.text("search.none");
    }
    return found.hits().isEmpty() || found.hits().size() == found.total()
        ? messages.text("search.total", found.total())
        : messages.text("search.page", found.total(), found.offset() + 1, found.offset() + found.hits().size());
  }

  private static String place(PlaceRecord place) {
    return place.name() + place.country().map(code -> " (" + code + ")").orElse("");
  }

  private void print(int number, HitRecord hit) {
    terminal.out().println("%2d. %s · %s%s".formatted(number, hit.published().orElse(messages.text("unknown.date")),
        hit.outlet().orElse(messages.text("unknown.outlet")),
        hit.title().map(title -> " · " + marked(title, 0, hit.titleWords())).orElse("")));
    hit.passages().forEach(passage -> line(marked(passage, hit.words())));
    line(messages.text("search.article", hit.article()));
    hit.claims().stream().limit(CLAIMS).map(this::claim).forEach(this::line);
    if (hit.claims().size() > CLAIMS) {
      line(messages.text("search.more-claims", hit.claims().size() - CLAIMS));
    }
    terminal.out().println();
  }

  private String claim(ClaimRecord claim) {
    return words.type(claim.type()) + (claim.status().equals("actual") ? "" : " (" + words.status(claim.status()) + ")")
        + "  " + claim.id();
  }

  private void line(String text) {
    terminal.out().println(" ".repeat(INDENT) + text);
  }

  private static String marked(PassageRecord passage, List<RangeRecord> words) {
    return marked(passage.text(), passage.start(), words);
  }

  /// The text with what was asked for between « and »; line ends become spaces.
  private static String marked(String text, int offset, List<RangeRecord> words) {
    var marked = new StringBuilder(text);
    for (RangeRecord word : words.reversed()) {
      int start = word.start() - offset;
      int end = word.end() - offset;
      if (start >= 0 && end <= text.length()) {
        marked.insert(end, '»').insert(start, '«');
      }
    }
    return marked.toString().replace('\n', ' ');
  }
}
