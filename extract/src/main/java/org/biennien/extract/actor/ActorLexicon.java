package org.biennien.extract.actor;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Modifier;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Noun;
import org.biennien.extract.actor.Lexeme.Outlet;
import org.biennien.extract.actor.Lexeme.Particle;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Pronoun;
import org.biennien.extract.actor.Lexeme.PronounKind;
import org.biennien.extract.actor.Lexeme.Region;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.text.lexicon.TableFile;

/// All tables in one trie. The files explain themselves: `countries.tsv`, `actors.tsv`, `people.tsv`,
/// `nouns.tsv`.
final class ActorLexicon {
  private static final int COLUMNS = 4;

  private final NameTrie<Lexeme> names = new NameTrie<>();

  private final Set<String> states = new HashSet<>();

  private ActorLexicon() {}

  /// The tables on the class path, then the rows of `userTables` (form of `actors.tsv`).
  static ActorLexicon load(List<Path> userTables) {
    var lexicon = new ActorLexicon();
    for (Path table : userTables) {
      TableRow.rows(TableFile.file(table, COLUMNS)).forEach(lexicon::addActor);
    }
    TableRow.resource("countries.tsv", COLUMNS).forEach(lexicon::addCountry);
    TableRow.resource("actors.tsv", COLUMNS).forEach(lexicon::addActor);
    TableRow.resource("people.tsv", COLUMNS).forEach(lexicon::addPerson);
    TableRow.resource("sources.tsv", COLUMNS).forEach(lexicon::addOutlet);
    TableRow.resource("nouns.tsv", COLUMNS).forEach(lexicon::addNoun);
    return lexicon;
  }

  NameTrie<Lexeme> names() {
    return names;
  }

  /// Codes of all countries.
  Set<String> states() {
    return Collections.unmodifiableSet(states);
  }

  private void addCountry(TableRow row) {
    String code = code(row).party();
    states.add(code);
    addAll(row.alternatives(1), _ -> new Country(code));
    addAll(row.alternatives(2), _ -> new Capital(code));
    addAll(row.alternatives(3), _ -> new Region(code));
  }

  private void addActor(TableRow row) {
    ActorCode code = code(row);
    ActorType type = row.value(1, ActorType.class);
    Set<String> area = Set.copyOf(row.alternatives(3));
    addAll(row.alternatives(2), name -> new Named(name, code, type, area));
    for (String name : row.alternatives(2)) {
      Names.inSentence(name).ifPresent(inner -> names.add(inner, new Named(name, code, type, area)));
    }
  }

  private void addPerson(TableRow row) {
    ActorCode code = code(row);
    int from = row.year(1, 0);
    int until = row.year(2, Integer.MAX_VALUE);
    addAll(row.alternatives(3), name -> new Person(name, code, from, until));
  }

  private void addOutlet(TableRow row) {
    if (row.field(1).equals("media")) {
      addAll(row.alternatives(3), Outlet::new);
    }
  }

  private void addNoun(TableRow row) {
    Branch branch = row.value(2, Branch.class, Branch.NONE);
    Lexeme lexeme =
        switch (row.field(0)) {
          case "head" -> new Noun(row.value(1, ActorKind.class), branch, Strength.STRONG);
          case "weak" -> new Noun(row.value(1, ActorKind.class), branch, Strength.WEAK);
          case "title" -> new Noun(row.value(1, ActorKind.class), branch, Strength.TITLE);
          case "modifier" -> new Modifier(branch);
          case "pronoun" -> new Pronoun(row.value(1, PronounKind.class));
          default -> new Particle(row.value(0, ParticleKind.class));
        };
    addAll(row.alternatives(3), _ -> lexeme);
  }

  private void addAll(List<String> spellings, Function<String, Lexeme> lexeme) {
    spellings.forEach(name -> names.add(name, lexeme.apply(name)));
  }

  private static ActorCode code(TableRow row) {
    try {
      return new ActorCode(row.field(0));
    } catch (IllegalArgumentException e) {
      throw row.row().malformed("an actor code such as SYR.MIL in column 1 (" + e.getMessage() + ")");
    }
  }
}
