package org.biennien.extract.attribution;

import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.SourceKind;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// The head words of noun phrases that describe who speaks: *một nhân chứng, người phát ngôn, đoạn video*; they stand in the
/// table *described.tsv*.
final class HeadNouns {
  private final CueTable table;

  private HeadNouns(CueTable table) {
    this.table = table;
  }

  /// The head words of the table that comes with this package.
  static HeadNouns load() {
    return new HeadNouns(CueTable.load("described.tsv"));
  }

  /// The head word at a token, unless that is part of a longer word: *trang* of *vũ trang* is no web page, *báo* of
  /// *báo động* no newspaper.
  Optional<CueTable.Entry> at(TokenRow row, int token) {
    if (row.joined(token)) {
      return Optional.empty();
    }
    return table.at(row, token).filter(head -> {
      int end = token + head.forms().size();
      return end >= row.size() || !row.joined(end) || row.token(end).capitalised();
    });
  }

  /// Whether a head word starts at a token.
  boolean startsAt(TokenRow row, int token) {
    return at(row, token).isPresent();
  }

  /// Whether a word for something written or seen stands at a token.
  boolean document(TokenRow row, int token) {
    return at(row, token).filter(head -> DescribedKind.document(head.label())).isPresent();
  }

  /// The kind that an actor's words tell where they hold no name: *một nhân chứng*.
  Optional<SourceKind> kind(TokenRow row, Located<ActorMention> actor) {
    for (int i = actor.from(); i < actor.to(); i++) {
      if (row.token(i).capitalised() && i > row.first(actor.sentence())) {
        return Optional.empty();
      }
    }
    for (int i = actor.from(); i < actor.to(); i++) {
      Optional<CueTable.Entry> head = at(row, i);
      if (head.isPresent()) {
        return DescribedKind.of(head.get().label(), Optional.of(actor));
      }
    }
    return Optional.empty();
  }
}
