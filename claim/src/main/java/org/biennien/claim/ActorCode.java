package org.biennien.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.biennien.text.model.Remembered;
import org.jspecify.annotations.Nullable;

/// A side in a conflict with, where told, its branch: `SYR.MIL`, `IS`, `USA.GOV` (codebook, section 3).
///
/// @param code capitals and digits, at most one dot before a branch
public record ActorCode(String code) implements Comparable<ActorCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(?:\\.[A-Z]+)?");

  /// What a code tells, worked out once: an article asks for it thousands of times, and has a dozen codes.
  private static final Remembered<Parts> PARTS = new Remembered<>(4096, ActorCode::parts);

  /// Somebody whom the text describes but does not name: *một tay súng*.
  public static final ActorCode UNKNOWN = new ActorCode("UNKNOWN");

  private record Parts(boolean valid, String party, Optional<String> branch, String side) {}

  public ActorCode {
    if (!PARTS.of(code).valid()) {
      throw new IllegalArgumentException(
          "actor code \"%s\": expected capitals, at most one dot and a branch, as in SYR.MIL".formatted(code));
    }
  }

  /// The code that a text is: `SYR.MIL`; absent where it is none (`Reuters`).
  public static Optional<ActorCode> read(String text) {
    return PARTS.of(text).valid() ? Optional.of(new ActorCode(text)) : Optional.empty();
  }

  /// A code of side and branch.
  public static ActorCode of(String side, String branch) {
    return new ActorCode(branch.isEmpty() ? side : side + "." + branch);
  }

  private static Parts parts(String code) {
    int dot = code.indexOf('.');
    String party = dot < 0 ? code : code.substring(0, dot);
    Optional<String> branch = dot < 0 ? Optional.empty() : Optional.of(code.substring(dot + 1));
    boolean itself = branch.filter(b -> b.equals("REB") || b.equals("OPP")).isPresent();
    return new Parts(FORM.matcher(code).matches(), party, branch, itself ? code : party);
  }

  /// The part before the dot: `SYR` of `SYR.MIL`.
  public String party() {
    return PARTS.of(code).party();
  }

  /// The part after the dot: `MIL` of `SYR.MIL`.
  public Optional<String> branch() {
    return PARTS.of(code).branch();
  }

  /// The side that this actor fights on: the part before the dot, but `SYR.REB` and `SYR.OPP` stand for
  /// themselves.
  public String side() {
    return PARTS.of(code).side();
  }

  /// Written out, for it is asked for at every mention: what a record has by itself is called through several handles.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorCode actor && code.equals(actor.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
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
