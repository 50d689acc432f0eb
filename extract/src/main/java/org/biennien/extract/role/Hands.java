package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Who holds a place from now on, and who held it, where the words tell it: *Goma rơi vào tay [M23]*, *thất thủ trước [quân chính
/// phủ]*, *giành lại Goma từ tay [M23]*.
final class Hands {
  private static final String HAND = "tay";
  private static final Set<String> INTO = Set.of("vào", "sang", "về");
  private static final Set<String> OUT_OF = Set.of("từ", "khỏi");
  /// Of these the subject is who has lost the place: *mất*, *sụp đổ*.
  private static final Set<String> LOSING = Set.of("mất", "sụp");
  /// First syllables of verbs whose subject takes the place: of 200 seizures in the coded articles with an actor right before such a
  /// verb he is the agent in all.
  private static final Set<String> TAKING = Set.of("chiếm", "giành", "đoạt", "tái", "giải", "lấy", "kiểm", "tiếp", "làm");
  private static final Set<String> ADVERBS = Set.of("đã", "vừa", "cũng", "lại", "sẽ", "đang", "mới", "từng", "vẫn", "hoàn", "toàn");
  /// What may stand before an actor's words.
  private static final Set<String> LEADING = Set.of("của", "các", "những", "“", "\"", "phe", "phía");
  private static final int LEADS = 2;
  private static final int REACH = 14;

  private final Scene scene;
  private final TokenRow row;

  Hands(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
  }

  /// Whether who seems to take a place loses it, being the subject of *mất* or *thất thủ*: *IS đã mất Mosul* (codebook, section 5).
  /// *Thất thủ* tells the loser only where he stands right before it; it may be said of the place.
  boolean lost(EventSite event, List<Located<ActorMention>> takers) {
    if (event.type() != ClaimType.SEIZE) {
      return false;
    }
    for (int token = event.from(); token < event.to(); token++) {
      if (LOSING.contains(row.lower(token))) {
        return true;
      }
    }
    return falls(event) && takers.stream().anyMatch(taker -> subject(event, taker));
  }

  /// Whether the trigger is *thất thủ*, whose loser stands before it.
  boolean falls(EventSite event) {
    return event.type() == ClaimType.SEIZE && row.lower(event.from()).equals("thất");
  }

  /// Whether the trigger tells nobody who takes the place: *đổi chủ*.
  boolean silent(EventSite event) {
    return event.type() == ClaimType.SEIZE && row.lower(event.from()).equals("đổi");
  }

  private boolean subject(EventSite event, Located<ActorMention> actor) {
    boolean near = actor.sentence() == event.sentence() && actor.to() <= event.from() && event.from() - actor.to() <= LEADS
        && scene.triggersBetween(actor.from(), event.from()) == 0;
    return near && !row.lower(event.from() - 1).equals(",");
  }

  /// Who has the place by the event's words, where they name his hand.
  Optional<Located<ActorMention>> taker(EventSite event) {
    return switch (event.type()) {
      case HOLD -> inHand(event) ? actorAt(event.to()) : Optional.empty();
      case SEIZE -> inHand(event) ? actorAt(event.to()) : yields(event) ? actorAt(event.to() + 1) : hand(event, INTO);
      default -> Optional.empty();
    };
  }

  /// Who stands right before a verb of taking: *[IS] làm chủ Palmyra*.
  Optional<Located<ActorMention>> subject(EventSite event) {
    if (event.type() != ClaimType.SEIZE || !TAKING.contains(row.lower(event.from()))) {
      return Optional.empty();
    }
    int end = event.from();
    while (ADVERBS.contains(row.lower(end, -1))) {
      end--;
    }
    return scene.actorUntil(event.sentence(), end);
  }

  /// Whether the trigger itself ends with the hand: *rơi vào tay*.
  private boolean inHand(EventSite event) {
    return row.lower(event.to() - 1).equals(HAND);
  }

  /// *thất thủ trước [quân chính phủ]*.
  private boolean yields(EventSite event) {
    return row.lower(event.from()).equals("thất") && row.lower(event.to() - 1, 1).equals("trước");
  }

  /// From whose hand the place is taken.
  Optional<Located<ActorMention>> loser(EventSite event) {
    return event.type() == ClaimType.SEIZE && !inHand(event) ? hand(event, OUT_OF) : Optional.empty();
  }

  /// Whose hand stands behind the trigger after one of `prepositions`, before the next trigger.
  private Optional<Located<ActorMention>> hand(EventSite event, Set<String> prepositions) {
    int end = Math.min(row.first(event.sentence() + 1), event.to() + REACH);
    for (int i = event.to() + 1; i < end && !scene.triggerAt(i); i++) {
      if (row.lower(i).equals(HAND) && prepositions.contains(row.lower(i - 1))) {
        return actorAt(i + 1);
      }
    }
    return Optional.empty();
  }

  /// The actor whose words start at a token, or after words that may lead them.
  private Optional<Located<ActorMention>> actorAt(int token) {
    int at = token;
    while (at < row.size() && at - token < LEADS && !scene.actorAt(at) && LEADING.contains(row.lower(at))) {
      at++;
    }
    return at < row.size() ? scene.actorFrom(row.sentenceOf(at), at) : Optional.empty();
  }
}
