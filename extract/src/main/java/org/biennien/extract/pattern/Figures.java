package org.biennien.extract.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.text.model.Remembered;

/// A number token taken apart: `1/2012-8/2013` has the groups 1, 2012, 8, 2013 and the separators `/-/`;
/// `20h30` the separator `h`; `90%` the tail `%`.
///
/// @param groups runs of digits, at least one
/// @param separators one character between each two groups; every dash is `-`
/// @param tail what follows the last digit
public record Figures(List<String> groups, String separators, String tail) {
  private static final Remembered<Optional<Figures>> READ = new Remembered<>(4096, Figures::read);

  public Figures {
    groups = List.copyOf(groups);
    if (groups.size() != separators.length() + 1) {
      throw new IllegalArgumentException(
          "%d groups of digits with separators \"%s\": expected one between each two".formatted(groups.size(),
              separators));
    }
  }

  /// The parts of `form`; absent where it does not start with a digit or has two separators in a row.
  public static Optional<Figures> of(String form) {
    return READ.of(form);
  }

  private static Optional<Figures> read(String form) {
    var groups = new ArrayList<String>();
    var separators = new StringBuilder();
    int i = 0;
    while (true) {
      int start = i;
      while (i < form.length() && form.charAt(i) >= '0' && form.charAt(i) <= '9') {
        i++;
      }
      if (i == start) {
        return Optional.empty();
      }
      groups.add(form.substring(start, i));
      boolean more = i + 1 < form.length() && Character.isDigit(form.charAt(i + 1));
      if (!more) {
        return Optional.of(new Figures(groups, separators.toString(), form.substring(i)));
      }
      separators.append(dash(form.charAt(i)) ? '-' : form.charAt(i));
      i++;
    }
  }

  private static boolean dash(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—';
  }

  /// Whether the separators are exactly these and nothing follows the digits.
  public boolean shape(String shape) {
    return separators.equals(shape) && tail.isEmpty();
  }

  /// The number of group `i`; groups of more than nine digits count as the largest whole number.
  public int number(int i) {
    String digits = groups.get(i);
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /// The parts between dashes: `4.000-5.000` gives `4.000` and `5.000`; the tail stays with the last.
  public List<Figures> parts() {
    var parts = new ArrayList<Figures>();
    int from = 0;
    for (int i = 0; i <= separators.length(); i++) {
      boolean last = i == separators.length();
      if (last || separators.charAt(i) == '-') {
        parts.add(new Figures(groups.subList(from, i + 1), separators.substring(from, i), last ? tail : ""));
        from = i + 1;
      }
    }
    return parts;
  }
}
