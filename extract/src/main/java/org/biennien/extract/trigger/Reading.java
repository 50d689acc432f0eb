package org.biennien.extract.trigger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.biennien.claim.ClaimType;

/// What a trigger says: one claim type, or several at once (*thương vong* is `kill+injure`).
///
/// @param types at least one, no type twice, in the order of the codebook
public record Reading(List<ClaimType> types) implements Comparable<Reading> {
  public Reading {
    types = types.stream().sorted().toList();
    if (types.isEmpty() || types.stream().distinct().count() != types.size()) {
      throw new IllegalArgumentException("reading %s: needs at least one type, each once".formatted(types));
    }
  }

  /// Reads `kill` or `kill+injure`.
  public static Reading parse(String label) {
    return new Reading(Arrays.stream(label.split("\\+", -1))
        .map(part -> ClaimType.of(part).orElseThrow(() -> new IllegalArgumentException(
            "reading \"%s\": \"%s\" is no claim type of the codebook".formatted(label, part))))
        .toList());
  }

  /// `kill+injure`.
  public String label() {
    return types.size() == 1 ? types.getFirst().label() : types.stream().map(ClaimType::label).collect(Collectors.joining("+"));
  }

  @Override
  public int compareTo(Reading other) {
    return label().compareTo(other.label());
  }
}
