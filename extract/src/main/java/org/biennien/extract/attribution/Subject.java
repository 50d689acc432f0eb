package org.biennien.extract.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.text.PartOfSpeech;

/// Which actors before a word of saying are its subject: the last one, with those coordinated with it.
///
/// @param first the first of them, by which a source is called
/// @param last the last of them
record Subject(Located<ActorMention> first, Located<ActorMention> last) {
  /// Words that join speakers who speak as one.
  private static final Set<String> TOGETHER = Set.of("và", "cùng", "với");
  /// Words before who backs, leads or arms an actor.
  private static final Set<String> BACKED = Set.of("do", "được", "bởi");

  /// The subject between two tokens: *[Quân đội Syria và lực lượng đồng minh] thông báo*.
  static Optional<Subject> between(Reading reading, int from, int to) {
    return last(reading, from, to).map(last -> coordinated(reading, last, from));
  }

  /// The actor that speaks: the last one, but neither who backs it (*Nhóm M23 do Rwanda hậu thuẫn tuyên bố*) nor of whom it consists
  /// (*Liên minh Huynh đệ gồm ba nhóm vũ trang cho biết*).
  private static Optional<Located<ActorMention>> last(Reading reading, int from, int to) {
    Optional<Located<ActorMention>> last = reading.lastActor(from, to);
    while (last.isPresent() && describes(reading.row(), last.get(), from, to)) {
      Optional<Located<ActorMention>> before = reading.lastActor(from, last.get().from());
      if (before.isEmpty()) {
        return last;
      }
      last = before;
    }
    return last;
  }

  /// Whether an actor and the words before it tell more of one told before; with *do* a verb must follow before the word of saying,
  /// for *thông tin do Nga công bố* is said by Russia.
  private static boolean describes(TokenRow row, Located<ActorMention> actor, int from, int to) {
    if (actor.from() <= from) {
      return false;
    }
    String before = row.lower(actor.from() - 1);
    return before.equals("gồm") || BACKED.contains(before)
        && IntStream.range(actor.to(), to).anyMatch(token -> row.tag(token) == PartOfSpeech.VERB);
  }

  /// The coordination of actors that ends with `last`.
  private static Subject coordinated(Reading reading, Located<ActorMention> last, int from) {
    Located<ActorMention> first = last;
    while (first.from() - 1 > from && TOGETHER.contains(reading.row().lower(first.from() - 1))) {
      int link = first.from() - 1;
      Optional<Located<ActorMention>> before = reading.lastActor(from, link).filter(a -> a.to() == link);
      if (before.isEmpty()) {
        break;
      }
      first = before.get();
    }
    return new Subject(first, last);
  }
}
