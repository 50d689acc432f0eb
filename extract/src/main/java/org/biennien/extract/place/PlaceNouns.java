package org.biennien.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.PlaceKind;

/// The nouns and modifiers around place names: `nouns.tsv`, `modifiers.tsv`.
final class PlaceNouns {
  private final Map<String, PlaceNoun> nouns = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final LongestKeys longest = new LongestKeys();

  private PlaceNouns() {}

  /// The tables on the class path.
  static PlaceNouns load() {
    var read = new PlaceNouns();
    for (Table.Row row : Table.resource("nouns.tsv").rows()) {
      PlaceNoun noun = noun(row);
      read.nouns.put(read.longest.add(SentenceForms.key(noun.text())), noun);
    }
    for (Table.Row row : Table.resource("modifiers.tsv").rows()) {
      read.modifiers.add(read.longest.add(SentenceForms.key(row.cell("modifier"))));
    }
    return read;
  }

  private static PlaceNoun noun(Table.Row row) {
    var kinds = new ArrayList<PlaceKind>();
    boolean any = false;
    for (String label : row.list("kinds")) {
      if (label.equals("*")) {
        any = true;
      } else {
        kinds.add(PlaceKind.of(label).orElseThrow(() -> row.wrong("kinds of places, or *", label)));
      }
    }
    PlaceNoun.Standing standing = switch (row.cell("stands")) {
      case "bare" -> PlaceNoun.Standing.BARE;
      case "this" -> PlaceNoun.Standing.POINTED;
      case "no" -> PlaceNoun.Standing.NEVER;
      default -> throw row.wrong("bare, this or no", row.cell("stands"));
    };
    Optional<String> part = Optional.of(row.cell("part")).filter(p -> !p.equals("-"));
    return new PlaceNoun(row.cell("noun"), kinds, any, row.cell("names").equals("yes"), standing, part);
  }

  /// A noun and the tokens it covers.
  record Found(PlaceNoun noun, int from, int to) {}

  /// The longest noun that ends before token `end`.
  ///
  /// A bare point of the compass must have a capital: `Nam Syria`, but `nam` is also *man*, `đông` *crowded*.
  Optional<Found> endingAt(SentenceForms forms, int end) {
    for (int from = Math.max(0, end - longest.before(forms, end)); from < end; from++) {
      PlaceNoun noun = longest.in(nouns, forms, from, end);
      if (noun != null && usable(noun, forms, from)) {
        return Optional.of(new Found(noun, from, end));
      }
    }
    return Optional.empty();
  }

  /// The longest noun that starts at token `from` and is no part of a longer one: not the `sân bay` of `tàu
  /// sân bay`.
  Optional<Found> startingAt(SentenceForms forms, int from) {
    for (int end = Math.min(forms.size(), from + longest.from(forms, from)); end > from; end--) {
      PlaceNoun noun = longest.in(nouns, forms, from, end);
      if (noun != null && usable(noun, forms, from)) {
        int last = end;
        return Optional.of(new Found(noun, from, end))
            .filter(f -> endingAt(forms, last)
            .filter(longer -> longer.from() < from && !longer.noun().tellsKind()
                && (longer.noun().part().isEmpty() || noun.part().isEmpty())).isEmpty());
      }
    }
    return Optional.empty();
  }

  private static boolean usable(PlaceNoun noun, SentenceForms forms, int from) {
    boolean bareCompass = noun.compass().isPresent() && noun.text().indexOf(' ') < 0;
    return !bareCompass || forms.capital(from);
  }

  /// The first token of the longest modifier that ends before token `end`; `end` if there is none.
  int modifierBefore(SentenceForms forms, int end) {
    for (int from = Math.max(0, end - longest.before(forms, end)); from < end; from++) {
      if (longest.in(modifiers, forms, from, end)) {
        return from;
      }
    }
    return end;
  }

  /// The token after the longest modifier that starts at `from`; `from` if there is none.
  int modifierAfter(SentenceForms forms, int from) {
    for (int end = Math.min(forms.size(), from + longest.from(forms, from)); end > from; end--) {
      if (longest.in(modifiers, forms, from, end)) {
        return end;
      }
    }
    return from;
  }
}
