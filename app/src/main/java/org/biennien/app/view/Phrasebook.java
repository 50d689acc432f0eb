package org.biennien.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.text.lexicon.TableFile;

/// Says in Vietnamese what the extractor wrote down in English as the reason of a field:
/// `counted from publication on 2017-02-06` → *tính từ ngày đăng bài, 6/2/2017*.
///
/// What is stored stays English, in every chronicle and export; `reasons.tsv` holds the phrases, of which a reason may hold several, one
/// within another. What no phrase fits has no Vietnamese, never half of one: whoever shows it shows the English.
///
/// Immutable: one book serves all threads.
final class Phrasebook {
  private static final String TABLE = "/org/biennien/app/view/reasons.tsv";
  private static final String REASON = "why";

  private final Map<String, List<Phrase>> sorts = new HashMap<>();
  private final SideNames names;

  private Phrasebook(SideNames names) {
    this.names = names;
  }

  /// The book that comes with the program.
  static Phrasebook load(SideNames names) {
    var book = new Phrasebook(names);
    for (TableFile.Row row : table().rows()) {
      book.sorts.computeIfAbsent(row.column(0), _ -> new ArrayList<>()).add(Phrase.of(row.column(1), row.column(2)));
    }
    return book;
  }

  static TableFile table() {
    return TableFile.resource(TABLE, 5);
  }

  /// A reason in Vietnamese; empty where the book does not have all of its phrases.
  Optional<String> vietnamese(String reason) {
    return vietnamese(REASON, reason);
  }

  /// A phrase of that sort in Vietnamese.
  Optional<String> vietnamese(String sort, String phrase) {
    return new Reading().of(sort, phrase);
  }

  /// One reason being read. What a stretch of it says as a phrase of a sort is asked for once.
  private final class Reading {
    private record Question(String sort, String text) {}

    private final Map<Question, Optional<String>> answers = new HashMap<>();

    private Optional<String> of(String sort, String text) {
      List<Phrase> phrases = sorts.getOrDefault(sort, List.of());
      if (phrases.isEmpty()) {
        return PlainSort.of(sort).said(text, names);
      }
      var question = new Question(sort, text);
      Optional<String> known = answers.get(question);
      if (known == null) {
        known = first(phrases, text);
        answers.put(question, known);
      }
      return known;
    }

    private Optional<String> first(List<Phrase> phrases, String text) {
      for (Phrase phrase : phrases) {
        Optional<String> said = phrase.said(text, this::of);
        if (said.isPresent()) {
          return said;
        }
      }
      return Optional.empty();
    }
  }
}
