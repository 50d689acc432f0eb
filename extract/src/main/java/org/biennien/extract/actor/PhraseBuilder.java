package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// A phrase while it is read: how far it goes and what its words have told so far.
final class PhraseBuilder {
  private final SentenceScan scan;
  private final int from;
  private final int depth;
  private final List<Tie> ties = new ArrayList<>();
  private int at;
  private int headFrom;
  private int headTo;
  private ActorKind kind = ActorKind.FORCE;
  private Branch branch = Branch.NONE;
  private Strength strength = Strength.STRONG;
  private boolean counted;
  private boolean pointed;
  private boolean backed;
  private Optional<Person> person = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> acronym = Optional.empty();

  /// A phrase that may start at token `from`.
  ///
  /// @param depth how many phrases it lies in
  PhraseBuilder(SentenceScan scan, int from, int depth) {
    this.scan = scan;
    this.from = from;
    this.depth = depth;
    at = from;
    headFrom = from;
    headTo = from;
  }

  SentenceScan scan() {
    return scan;
  }

  int depth() {
    return depth;
  }

  /// The token to read next.
  int at() {
    return at;
  }

  /// Whether the sentence goes on.
  boolean more() {
    return at < scan.size();
  }

  /// Whether anything is read.
  boolean begun() {
    return at > from;
  }

  /// Goes on to token `to`.
  void read(int to) {
    at = to;
  }

  /// Goes on to token `to`, after words of a number.
  void readNumber(int to) {
    counted = true;
    at = to;
    headFrom = to;
  }

  /// Goes on to token `to`, after a head.
  void readHead(int to, ActorKind ofKind, Branch ofBranch, Strength ofStrength) {
    kind = ofKind;
    branch = ofBranch;
    strength = ofStrength;
    extendHead(to);
  }

  /// Goes on to token `to`, after words that belong to the head.
  void extendHead(int to) {
    at = to;
    headTo = to;
  }

  /// The token after the head.
  int headTo() {
    return headTo;
  }

  boolean counted() {
    return counted;
  }

  ActorKind kind() {
    return kind;
  }

  Branch branch() {
    return branch;
  }

  Strength strength() {
    return strength;
  }

  /// Takes the branch of another word of the head, unless the first has settled it.
  void merge(Branch next) {
    boolean forces = branch.official() && kind != ActorKind.PERSON;
    boolean settled = branch == Branch.CIV || forces && next == Branch.GOV;
    if (next.told() && !settled) {
      branch = next;
    }
  }

  /// A weak head that another word has made to tell enough.
  void strengthen() {
    strength = strength == Strength.WEAK ? Strength.STRONG : strength;
  }

  void tie(Relation relation, Other other) {
    ties.add(new Tie(relation, other));
  }

  /// Ties it to the one that backs it: what follows belongs to the backer.
  void tieToBacker(Other backer) {
    tie(Relation.BACKED, backer);
    backed = true;
  }

  boolean backed() {
    return backed;
  }

  /// The actors tied to it so far.
  List<Tie> ties() {
    return ties;
  }

  /// Forgets the owners read so far.
  void disown() {
    ties.removeIf(tie -> tie.relation() == Relation.OF);
  }

  void point() {
    pointed = true;
  }

  boolean pointed() {
    return pointed;
  }

  void person(Person known) {
    person = Optional.of(known);
  }

  void name(String words) {
    name = Optional.of(words);
  }

  void acronym(String letters) {
    acronym = Optional.of(letters);
  }

  boolean hasPerson() {
    return person.isPresent();
  }

  boolean hasName() {
    return name.isPresent();
  }

  /// The phrase that was read, if its words tell enough for one.
  Optional<Phrase> phrase() {
    boolean told = person.isPresent() || name.isPresent() || !ties.isEmpty()
        || (strength == Strength.WEAK ? counted || pointed : branch != Branch.NONE);
    if (!told) {
      return Optional.empty();
    }
    String head = scan.sentence().form(headFrom, headTo);
    String number = headFrom == from ? "" : scan.sentence().form(from, headFrom).toLowerCase(Locale.ROOT);
    return Optional.of(new Phrase(from, at, kind, branch, head, number, pointed, ties, person, name, acronym));
  }
}
