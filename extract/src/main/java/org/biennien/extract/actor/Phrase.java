package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Tie.Relation;

/// A noun phrase for an actor as its words build it, before context tells its code.
///
/// @param from its first token
/// @param to index after its last token
/// @param kind of its head
/// @param branch of its head and modifiers
/// @param head the words of its head, for a reader
/// @param number the number or determiner before the head, in small letters; empty for none
/// @param pointed `này`, `nói trên` stands after it
/// @param ties owner, backer and the like, in reading order
/// @param person a known person named in it
/// @param name capitalised words that are in no table: a person's or group's name
/// @param acronym letters in brackets that stand for the name
record Phrase(
    int from,
    int to,
    ActorKind kind,
    Branch branch,
    String head,
    String number,
    boolean pointed,
    List<Tie> ties,
    Optional<Person> person,
    Optional<String> name,
    Optional<String> acronym) {
  Phrase {
    ties = List.copyOf(ties);
  }

  boolean counted() {
    return !number.isEmpty();
  }

  /// The same phrase, tied to one more actor.
  Phrase of(Tie tie) {
    var all = new ArrayList<Tie>(ties);
    all.add(tie);
    return new Phrase(from, to, kind, branch, head, number, pointed, all, person, name, acronym);
  }

  /// The first actor tied to this one in that way.
  Optional<Tie.Other> tie(Relation relation) {
    for (int i = 0; i < ties.size(); i++) {
      if (ties.get(i).relation() == relation) {
        return Optional.of(ties.get(i).other());
      }
    }
    return Optional.empty();
  }
}
