package org.biennien.text.sentence;

import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.text.lexicon.TableFile;

/// Short forms whose stop belongs to them: `TP.`, `GS.`
public final class Abbreviations {
  private static final Set<String> FORMS =
      TableFile.resource("/org/biennien/text/sentence/abbreviations.tsv", 1).rows().stream()
          .map(row -> row.column(0)).collect(Collectors.toUnmodifiableSet());

  private Abbreviations() {}

  /// Whether `form`, as written and without its stop, is one.
  public static boolean contains(String form) {
    return FORMS.contains(form);
  }
}
