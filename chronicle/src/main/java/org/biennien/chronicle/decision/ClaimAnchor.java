package org.biennien.chronicle.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Quote;

/// A claim that a person decided about, described so that it is found again after its article was read anew by a
/// newer program, which may give the trigger another word or two, and so the claim another id.
///
/// @param claimId its id on the day of the decision
/// @param articleId the article
/// @param type its type
/// @param trigger the words of its trigger
public record ClaimAnchor(String claimId, String articleId, ClaimType type, Quote trigger) {

  /// The anchor of a claim of an article.
  public static ClaimAnchor of(String articleId, Claim claim) {
    return new ClaimAnchor(claim.id(), articleId, claim.type(), claim.trigger().quote());
  }

  /// The claim that is meant, among those that its article has today: the one with that id; else one of that type
  /// whose trigger shares characters with the old one; else, where the text has shifted, the nearest one of that
  /// type with the very words. Absent where none is left.
  public Optional<Claim> in(Collection<Claim> claims) {
    return claims.stream().filter(claim -> claim.id().equals(claimId)).findFirst()
        .or(() -> nearest(claims, false))
        .or(() -> nearest(claims, true));
  }

  private Optional<Claim> nearest(Collection<Claim> claims, boolean shifted) {
    return claims.stream().filter(claim -> claim.type() == type)
        .filter(claim -> shifted
            ? claim.trigger().quote().text().equals(trigger.text())
            : claim.trigger().quote().span().overlaps(trigger.span()))
        .min(Comparator.comparingInt(this::distance).thenComparing(Claim::id));
  }

  private int distance(Claim claim) {
    return Math.abs(claim.trigger().quote().span().start() - trigger.span().start());
  }
}
