package org.biennien.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/// A side in a conflict with, where told, its branch: `SYR.MIL`, `IS`, `USA.GOV` (codebook, section 3).
///
/// @param code capitals and digits, at most one dot before a branch
public record ActorCode(String code) implements Comparable<ActorCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(?:\\.[A-Z]+)?");

  /// Somebody whom the text describes but does not name: *một tay súng*.
  public static final ActorCode UNKNOWN = new ActorCode("UNKNOWN");

  public ActorCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "actor code \"%s\": expected capitals, at most one dot and a branch, as in SYR.MIL".formatted(code));
    }
  }

  /// A code of side and branch.
  public static ActorCode of(String side, String branch) {
    return new ActorCode(branch.isEmpty() ? side : side + "." + branch);
  }

  /// The part before the dot: `SYR` of `SYR.MIL`.
  public String party() {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  /// The part after the dot: `MIL` of `SYR.MIL`.
  public Optional<String> branch() {
    int dot = code.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(code.substring(dot + 1));
  }

  /// The side that this actor fights on: the part before the dot, but `SYR.REB` and `SYR.OPP` stand for
  /// themselves.
  public String side() {
    return branch().filter(b -> b.equals("REB") || b.equals("OPP")).isPresent() ? code : party();
  }

  @Override
  public int compareTo(ActorCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
