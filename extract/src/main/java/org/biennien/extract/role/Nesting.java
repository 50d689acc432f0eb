package org.biennien.extract.role;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Places told inside one another: *thị trấn X, tỉnh Y* is one place, of which the codebook wants the most specific name.
final class Nesting {
  /// What stands between a place and the wider one that it lies in.
  private static final Set<String> WITHIN = Set.of(
      ",", "(", "thuộc", "ở", "của", "tại", "nằm", "trong", "phía", "miền", "nước", "-", "–", "đông", "tây", "nam",
      "bắc", "cách");
  private static final int APART = 4;

  private final TokenRow row;

  Nesting(TokenRow row) {
    this.row = row;
  }

  /// Whether one of the two is told as lying in the other.
  boolean nested(Located<PlaceMention> a, Located<PlaceMention> b) {
    return a.from() < b.from() ? lies(a, b) : lies(b, a);
  }

  /// Whether `outer` is told only as what `inner`, just before it, lies in. After a comma alone it needs a noun: *Corinto, tỉnh Cauca*, for
  /// *Corinto, Cali* may be a list.
  boolean holds(Located<PlaceMention> outer, Located<PlaceMention> inner) {
    boolean mark = outer.from() - inner.to() == 1 && !Character.isLetter(row.token(inner.to()).form().charAt(0));
    return lies(inner, outer) && (!mark || !Character.isUpperCase(outer.mention().quote().text().charAt(0)));
  }

  /// Whether `inner` is told as lying in the wider `outer`, which stands just after it.
  boolean lies(Located<PlaceMention> inner, Located<PlaceMention> outer) {
    if (inner.sentence() != outer.sentence() || outer.from() - inner.to() > APART
        || PlaceBreadth.of(outer.mention()).ordinal() <= PlaceBreadth.of(inner.mention()).ordinal()) {
      return false;
    }
    for (int i = inner.to(); i < outer.from(); i++) {
      if (!WITHIN.contains(row.lower(i))) {
        return false;
      }
    }
    Optional<String> country = inner.mention().place().country();
    return country.isEmpty() || country.equals(outer.mention().place().country());
  }
}
