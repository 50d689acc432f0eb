package org.biennien.search;

import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;

/// What to look for: words of the text, and what one claim of the article says. Everything asked of claims must
/// hold of one and the same claim.
///
/// @param words words that all stand in the article; `"in a row"`, `-without`; blank for any text. A word
///     typed with diacritics is looked for with them, one typed without matches either way
/// @param type only claims of this type
/// @param status only claims of this status
/// @param side only claims in which this side acts or suffers: `IS`, `SYR`, `SYR.MIL`
/// @param agent only claims in which this side acts
/// @param patient only claims in which this side suffers
/// @param place only claims at this place or within it, by any spelling of its name or by its key
/// @param from only what may have happened then or later: a day, a month, a year
/// @param to only what may have happened then or earlier
/// @param undated only what has no day on the calendar; `from` and `to` are then passed over
/// @param sourceKind only claims with a source of this kind; an article's own voice is a medium
/// @param source only claims that this source stands behind, by its name or code: `SOHR`, `Amaq`
/// @param outlet only articles of outlets whose name begins so, marks and capitals aside
/// @param article only this article, by its id
/// @param order in which order to list
/// @param offset how many to pass over, 0 and up
/// @param limit at most so many, 1 and up
public record SearchQuery(
    String words,
    Optional<ClaimType> type,
    Optional<Status> status,
    Optional<String> side,
    Optional<String> agent,
    Optional<String> patient,
    Optional<String> place,
    Optional<Edtf> from,
    Optional<Edtf> to,
    boolean undated,
    Optional<SourceKind> sourceKind,
    Optional<String> source,
    Optional<String> outlet,
    Optional<String> article,
    Order order,
    int offset,
    int limit) {
  /// How far into the list a reader can page: offset and limit together.
  public static final int DEEPEST = 10_000;

  public SearchQuery {
    if (offset < 0 || limit < 1 || offset > DEEPEST - limit) {
      throw new IllegalArgumentException("offset %d, limit %d: offset must be 0 or more, limit 1 or more, both together "
          .formatted(offset, limit) + "at most " + DEEPEST);
    }
  }

  /// In which order articles are listed.
  public enum Order {
    /// Those that say most about the words first; without words, the latest first.
    RELEVANCE,
    /// The latest published first, undated ones last.
    DATE
  }

  /// Articles with these words, the best twenty.
  public static SearchQuery of(String words) {
    return new SearchQuery(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Order.RELEVANCE, 0, 20);
  }

  /// Whether anything but a time is asked of claims.
  boolean asksForClaims() {
    return type.isPresent() || status.isPresent() || side.isPresent() || agent.isPresent() || patient.isPresent()
        || place.isPresent() || sourceKind.isPresent() || source.isPresent();
  }

  /// Whether a time is asked for.
  boolean asksForTime() {
    return !undated && (from.isPresent() || to.isPresent());
  }
}
