package org.biennien.extract.actor;

import java.util.Set;
import org.biennien.claim.ActorCode;

/// What a table says of a word or name.
sealed interface Lexeme {
  /// A state by its name.
  record Country(String code) implements Lexeme {}

  /// A capital that may stand for its government.
  record Capital(String country) implements Lexeme {}

  /// A town or region: evidence of the country that a text is about.
  record Region(String country) implements Lexeme {}

  /// A named group, force, office or body; `area` is empty where the name means it everywhere.
  record Named(String name, ActorCode code, ActorType type, Set<String> area) implements Lexeme {
    public Named {
      area = Set.copyOf(area);
    }
  }

  /// A known person, in the years in which the code is right.
  record Person(String name, ActorCode code, int from, int until) implements Lexeme {
    boolean in(int year) {
      return from <= year && year <= until;
    }
  }

  /// A head noun; a weak one needs a number, an owner or a pointing word; a title may have a name after it.
  record Noun(ActorKind kind, Branch branch, Strength strength) implements Lexeme {}

  /// A word that follows a head; `NONE` changes nothing.
  record Modifier(Branch branch) implements Lexeme {}

  /// A word that stands for an actor named elsewhere.
  record Pronoun(PronounKind kind) implements Lexeme {}

  /// A news outlet: no actor of the conflict, and its name hides what lies within (`Washington Post`).
  record Outlet(String name) implements Lexeme {}

  /// A word of the grammar around heads.
  record Particle(ParticleKind kind) implements Lexeme {}

  /// How much a head noun needs beside it.
  enum Strength {
    /// Denotes an actor alone.
    STRONG,
    /// Needs a number, an owner or a pointing word.
    WEAK,
    /// Denotes one alone, and a person's name may follow.
    TITLE,
    /// No noun but a name of the actor table.
    NAME
  }

  /// Whom a pronoun stands for.
  enum PronounKind {
    /// One person.
    HE,
    /// Several, or a body.
    THEY,
    /// The armed group or enemy last told of.
    ENEMY,
    /// Whoever speaks.
    WE,
    /// Whoever stands against the one who acts.
    OPPONENT,
    /// The state last told of.
    COUNTRY,
    /// The group or force last told of.
    GROUP,
    /// The group or body last told of.
    BODY,
    /// Two parties; the nearer is given.
    BOTH
  }

  /// Words of the grammar; `nouns.tsv` explains each.
  enum ParticleKind {
    NUMBER,
    BOUND,
    COUNTER,
    OF,
    BACKED,
    LEAD,
    BACK,
    LOYAL,
    LINKED,
    AGAINST,
    THIS,
    PLACE,
    OTHER,
    PLAIN
  }
}
