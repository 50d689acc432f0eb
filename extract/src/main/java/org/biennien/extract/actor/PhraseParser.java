package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Modifier;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Noun;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Pronoun;
import org.biennien.extract.actor.Lexeme.PronounKind;
import org.biennien.extract.actor.Lexeme.Region;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;
import org.biennien.text.TokenKind;

/// Reads one noun phrase for an actor: number, head nouns, modifiers, owner, name, pointing word.
///
/// `ít nhất 32 | binh sĩ | Iraq`; `Bộ trưởng | Quốc phòng | Mỹ | Ash Carter`; `các tay súng | thuộc
/// [phong trào Hezbollah]`; `liên quân | quốc tế | do [Mỹ] dẫn đầu`. Every step moves forward; owners
/// nest at most twice, so the work is linear. Weak where an owner is told by a relative clause (`căn cứ
/// mà IS chiếm`): left to context.
final class PhraseParser {
  private static final int DEEPEST = 2;
  private static final int BACKER_WORDS = 8;
  /// Pronouns that may stand right after a head: `quân đội nước này`.
  private static final Set<PronounKind> OWNERS = EnumSet.of(
      PronounKind.COUNTRY, PronounKind.GROUP, PronounKind.BOTH, PronounKind.ENEMY, PronounKind.OPPONENT);

  private final SentenceScan scan;
  private final int from;
  private final int depth;
  private int at;
  private int headTo;
  private boolean counted;
  private boolean pointed;
  /// Told by who backs it: what follows belongs to the backer.
  private boolean backed;
  private ActorKind kind = ActorKind.FORCE;
  private Branch branch = Branch.NONE;
  private Strength strength = Strength.STRONG;
  private final List<Tie> ties = new ArrayList<>();
  private Optional<Person> person = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> acronym = Optional.empty();

  private PhraseParser(SentenceScan scan, int from, int depth) {
    this.scan = scan;
    this.from = from;
    this.depth = depth;
    this.at = from;
    this.headTo = from;
  }

  /// The phrase that starts at token `from`, if one does.
  static Optional<Phrase> phrase(SentenceScan scan, int from) {
    // Nothing of the tables and no number: most tokens begin no phrase.
    if (scan.unit(from).lexemes().isEmpty() && scan.token(from).kind() != TokenKind.NUMBER) {
      return Optional.empty();
    }
    return new PhraseParser(scan, from, 0).read();
  }

  private Optional<Phrase> read() {
    readNumber();
    int head = at;
    if (!readHead()) {
      return Optional.empty();
    }
    while (at < scan.size() && !backed && readComplement()) {
      // Each complement moves `at` forward.
    }
    if (!complete()) {
      return Optional.empty();
    }
    String words = scan.sentence().form(head, headTo);
    String number = head == from ? "" : scan.sentence().form(from, head).toLowerCase(Locale.ROOT);
    return Optional.of(
        new Phrase(from, at, kind, branch, words, number, pointed, ties, person, name, acronym));
  }

  private boolean complete() {
    boolean named = person.isPresent() || name.isPresent();
    if (strength == Strength.WEAK) {
      return counted || pointed || named || !ties.isEmpty();
    }
    return branch != Branch.NONE || named || !ties.isEmpty();
  }

  private void readNumber() {
    while (at < scan.size()) {
      Unit unit = scan.unit(at);
      boolean digits = scan.token(at).kind() == TokenKind.NUMBER && Names.count(scan, at);
      boolean year = scan.word(at, "năm")
          && at + 1 < scan.size()
          && scan.token(at + 1).kind() == TokenKind.NUMBER;
      boolean number = unit.is(ParticleKind.NUMBER) && unit.noun().isEmpty() && !year;
      boolean counter = unit.is(ParticleKind.COUNTER) && unit.noun().isEmpty();
      if (!digits && !number && !counter && !bound(unit)) {
        return;
      }
      counted = true;
      at = unit.to();
    }
  }

  /// Whether a word bounds a number that follows: *gần 20 binh sĩ*, not *gần căn cứ Mỹ*.
  private boolean bound(Unit unit) {
    if (!unit.is(ParticleKind.BOUND)) {
      return false;
    }
    int next = unit.to();
    while (next < scan.size() && scan.unit(next).is(ParticleKind.BOUND)) {
      next = scan.unit(next).to();
    }
    return next < scan.size() && (scan.unit(next).is(ParticleKind.NUMBER) || scan.token(next).kind() == TokenKind.NUMBER);
  }

  private boolean readHead() {
    if (at >= scan.size()) {
      return false;
    }
    Unit unit = scan.unit(at);
    Optional<Noun> noun = unit.as(Named.class).isPresent() && !owned(unit) ? Optional.empty() : unit.noun();
    if (noun.isPresent() && protects(unit)) {
      return false;
    }
    if (noun.isPresent()) {
      kind = noun.get().kind();
      branch = noun.get().branch();
      strength = noun.get().strength();
      at = unit.to();
    } else if (counted && at > from && Names.designation(scan.token(at))) {
      kind = ActorKind.EQUIPMENT;
      branch = Branch.MIL;
      at++;
    } else if (unit.as(Named.class).isPresent() && unit.as(Country.class).isEmpty() && unit.as(Region.class).isEmpty()) {
      Named named = unit.as(Named.class).get();
      kind = named.type().kind();
      branch = Branch.GROUP;
      strength = Strength.NAME;
      ties.add(new Tie(Relation.OF, new Other.Group(named)));
      at = unit.to();
    } else {
      return false;
    }
    headTo = at;
    return true;
  }

  /// Whether a state right behind it tells whose it is: *liên quân* is a name, in *liên quân Syria* a noun.
  private boolean owned(Unit unit) {
    return unit.to() < scan.size() && scan.unit(unit.to()).as(Country.class).isPresent();
  }

  private boolean readComplement() {
    Unit unit = scan.unit(at);
    if (strength == Strength.NAME) {
      return readBrackets() || readPointer(unit) || readRelation(unit) || readSelfStyled() || readSeat(unit);
    }
    return readOwner(unit)
        || readNoun(unit)
        || readModifier(unit)
        || readRelation(unit)
        || readUnitNumber()
        || readRegion()
        || readBrackets()
        || readPointer(unit)
        || readName();
  }

  /// A name of the tables right after the head: `Syria`, `IS`, `Ash Carter`.
  private boolean readOwner(Unit unit) {
    Optional<Person> known = unit.as(Person.class);
    if (known.isPresent()) {
      if (kind == ActorKind.EQUIPMENT || kind == ActorKind.SITE) {
        name = Optional.of(scan.sentence().form(unit.from(), unit.to()));
      } else if (kind == ActorKind.PERSON && person.isEmpty()) {
        person = known;
      } else {
        ties.add(new Tie(Relation.OF, new Other.Leader(known.get())));
      }
      at = unit.to();
      return true;
    }
    Optional<Other> owner = named(unit).or(() -> pointer(unit));
    boolean second = ties.stream().anyMatch(tie -> tie.relation() == Relation.OF);
    // *về phía Pokrovsk* is a direction; *phía Kiev*, a capital, may be a side.
    boolean direction = kind == ActorKind.STATE && unit.as(Region.class).isPresent() && unit.as(Country.class).isEmpty()
        && unit.as(Capital.class).isEmpty();
    if (owner.isEmpty() || second && name.isPresent() || direction) {
      return false;
    }
    if (kind == ActorKind.FORCE && backing(unit.to())) {
      ties.add(new Tie(Relation.BACKED, owner.get()));
      backed = true;
      return true;
    }
    ties.add(new Tie(owning(), owner.get()));
    at = unit.to();
    return true;
  }

  /// *Chân rết của IS* is linked with IS, and not its own.
  private Relation owning() {
    return scan.word(headTo - 1, "rết") ? Relation.LINKED : Relation.OF;
  }

  /// Whether *lực lượng Mỹ **hậu thuẫn*** tells a backer without *do*: no one stands behind whom it would back.
  private boolean backing(int next) {
    boolean back = scan.word(next, "hậu") && scan.word(next + 1, "thuẫn")
        || scan.word(next, "chống") && scan.word(next + 1, "lưng");
    return back && (next + 2 >= scan.size() || !backed(next + 2));
  }

  private boolean backed(int after) {
    Unit unit = scan.unit(after);
    return scan.word(after, "cho") || scan.capitalised(after) || unit.noun().isPresent() || unit.is(ParticleKind.NUMBER);
  }

  /// `quân đội` + `nước này`, `binh sĩ` + `đối phương`.
  private static Optional<Other> pointer(Unit unit) {
    return unit.as(Pronoun.class)
        .map(Pronoun::kind)
        .filter(OWNERS::contains)
        .map(Other.Back::new);
  }

  private Optional<Other> named(Unit unit) {
    String words = scan.sentence().form(unit.from(), unit.to());
    Optional<Other> group = unit.as(Named.class).map(Other.Group::new);
    Optional<Other> country = unit.as(Country.class).map(c -> new Other.State(c.code(), words));
    Optional<Other> capital = unit.as(Capital.class).map(c -> new Other.State(c.country(), words));
    Optional<Other> region = unit.as(Region.class).map(r -> new Other.State(r.country(), words));
    return country.or(() -> group).or(() -> capital).or(() -> region);
  }

  /// A second head noun: `người phát ngôn` + `quân đội`.
  private boolean readNoun(Unit unit) {
    Optional<Noun> noun = unit.noun();
    boolean mayJoin = !pointed && name.isEmpty() && person.isEmpty() && ties.isEmpty();
    if (noun.isEmpty() || !mayJoin || protects(unit)) {
      return false;
    }
    Noun next = noun.get();
    boolean people = next.kind() == ActorKind.PEOPLE || next.kind() == ActorKind.SITE;
    boolean alone = next.branch() == Branch.NONE || next.kind() == ActorKind.STATE;
    if (alone || people && kind != ActorKind.PERSON) {
      return false;
    }
    if (next.strength() == Strength.TITLE && kind != ActorKind.PERSON && kind != ActorKind.ORGANIZATION) {
      return false;
    }
    merge(next.branch());
    if (strength == Strength.WEAK && next.strength() != Strength.WEAK) {
      strength = Strength.STRONG;
    }
    at = unit.to();
    headTo = at;
    return true;
  }

  /// *Các bên **bảo vệ** dân thường*: the verb, and no guards.
  private boolean protects(Unit unit) {
    boolean guard = scan.word(unit.from(), "bảo") && scan.word(unit.from() + 1, "vệ") && unit.to() < scan.size();
    return guard && scan.unit(unit.to()).noun().filter(next -> next.strength() != Strength.WEAK).isPresent();
  }

  private boolean readModifier(Unit unit) {
    Optional<Modifier> modifier = unit.modifier();
    if (modifier.isEmpty()) {
      return false;
    }
    merge(modifier.get().branch());
    if (strength == Strength.WEAK && modifier.get().branch().told()) {
      strength = Strength.STRONG;
    }
    at = unit.to();
    headTo = at;
    return true;
  }

  private void merge(Branch next) {
    boolean forces = branch.official() && kind != ActorKind.PERSON;
    boolean settled = branch == Branch.CIV || forces && next == Branch.GOV;
    if (next.told() && !settled) {
      branch = next;
    }
  }

  private boolean readRelation(Unit unit) {
    if (strength == Strength.NAME) {
      return unit.is(ParticleKind.BACKED) && readBacker(unit.to());
    }
    if (unit.is(ParticleKind.OF)) {
      return readOther(unit.to(), owning());
    }
    if (unit.is(ParticleKind.BACKED)) {
      return readBacker(unit.to());
    }
    if (staff() && (scan.word(at, "tại") || scan.word(at, "ở"))) {
      return office(unit.to()) && readOther(unit.to(), Relation.OF);
    }
    boolean loose = !branch.official() || strength == Strength.WEAK;
    if (loose && unit.is(ParticleKind.LOYAL)) {
      return readOther(unit.to(), Relation.LOYAL);
    }
    if (loose && unit.is(ParticleKind.LINKED)) {
      return readOther(unit.to(), Relation.LINKED);
    }
    boolean against = unit.is(ParticleKind.AGAINST) && (strength == Strength.WEAK || rebels(unit.to()));
    return against && readOther(unit.to(), Relation.AGAINST);
  }

  /// *Các nhân viên **tại** Đại sứ quán Đức*: whom they work for.
  private boolean staff() {
    return kind == ActorKind.PERSON && branch == Branch.CIV && ties.isEmpty();
  }

  private boolean office(int next) {
    return next < scan.size()
        && scan.unit(next).noun()
            .filter(n -> n.kind() == ActorKind.ORGANIZATION && n.strength() == Strength.STRONG).isPresent();
  }

  /// Whether *chống* before token `next` tells whose rebels they are: *phiến quân chống chính phủ Syria*.
  private boolean rebels(int next) {
    boolean government = next < scan.size()
        && scan.unit(next).noun().filter(n -> n.kind() == ActorKind.ORGANIZATION && n.branch() == Branch.GOV).isPresent();
    return branch == Branch.REB && government && scan.word(at, "chống");
  }

  /// The actor that starts at token `start`: a pointing word, a phrase of its own, or a name.
  private boolean readOther(int start, Relation relation) {
    if (start >= scan.size()) {
      return false;
    }
    Unit unit = scan.unit(start);
    Optional<Pronoun> pronoun = unit.as(Pronoun.class);
    Optional<Phrase> inner =
        depth < DEEPEST ? new PhraseParser(scan, start, depth + 1).read() : Optional.empty();
    Optional<Other> leader = unit.as(Person.class).map(Other.Leader::new);
    Optional<Other> other;
    int end = unit.to();
    if (inner.isPresent()) {
      other = Optional.of(new Other.Inner(inner.get()));
      end = inner.get().to();
    } else if (pronoun.isPresent()) {
      other = Optional.of(new Other.Back(pronoun.get().kind()));
    } else {
      other = leader.or(() -> named(unit));
    }
    if (other.isEmpty()) {
      return false;
    }
    ties.add(new Tie(relation, other.get()));
    at = end;
    return true;
  }

  /// `do Mỹ dẫn đầu`, `được Iran hậu thuẫn`, `được hậu thuẫn bởi Nga`. A leader's words are the phrase's own; a backer is
  /// an actor of his own, who takes part in the backing.
  private boolean readBacker(int start) {
    Optional<Other> backer = Optional.empty();
    Optional<Relation> relation = Optional.empty();
    int end = Math.min(scan.size(), start + BACKER_WORDS);
    for (int i = start; i < end; i = scan.unit(i).to()) {
      Unit unit = scan.unit(i);
      if (unit.is(ParticleKind.LEAD) || unit.is(ParticleKind.BACK)) {
        relation = Optional.of(unit.is(ParticleKind.LEAD) ? Relation.LED : Relation.BACKED);
      } else if (backer.isEmpty()) {
        backer = named(unit);
      }
      if (relation.isPresent() && backer.isPresent()) {
        ties.add(new Tie(relation.get(), backer.get()));
        backed = relation.get() == Relation.BACKED;
        at = backed ? at : unit.to();
        return true;
      }
    }
    return false;
  }

  /// `Lữ đoàn 117`, `Lữ đoàn Cơ giới số 117`.
  private boolean readUnitNumber() {
    if (kind != ActorKind.FORCE || branch != Branch.MIL || !Names.unit(scan, headTo - 1)) {
      return false;
    }
    int number = scan.word(at, "số") || scan.word(at, "thứ") ? at + 1 : at;
    if (number >= scan.size() || scan.token(number).kind() != TokenKind.NUMBER) {
      return false;
    }
    at = number + 1;
    headTo = at;
    return true;
  }

  /// `các nước trong khu vực`: some, and not all of the world.
  private boolean readRegion() {
    if (kind != ActorKind.STATE || !scan.word(at, "trong") || !scan.word(at + 1, "khu") || !scan.word(at + 2, "vực")) {
      return false;
    }
    at += 3;
    headTo = at;
    return true;
  }

  /// `(IS)`, `(SDF)`.
  private boolean readBrackets() {
    if (!scan.mark(at, "(") || !scan.mark(at + 2, ")") || !scan.capitalised(at + 1)) {
      return false;
    }
    Optional<Other> known = named(scan.unit(at + 1));
    if (known.isPresent()) {
      // *Quân đội Giải phóng Dân tộc Ta'ang Myanmar (TNLA)*: the letters name the group, whatever land its name holds.
      if (known.get() instanceof Other.Group && ties.stream().anyMatch(tie -> tie.other() instanceof Other.State)) {
        ties.removeIf(tie -> tie.relation() == Relation.OF);
      }
      ties.add(new Tie(Relation.OF, known.get()));
    } else {
      acronym = Optional.of(scan.token(at + 1).form());
    }
    at += 3;
    return true;
  }

  /// `tự xưng` after a name.
  private boolean readSelfStyled() {
    if (!scan.word(at, "tự") || !scan.word(at + 1, "xưng")) {
      return false;
    }
    at += 2;
    return true;
  }

  /// `Hội Chữ thập đỏ Ukraine`: where a body is at home.
  private boolean readSeat(Unit unit) {
    boolean body = kind == ActorKind.ORGANIZATION && at > from && unit.as(Country.class).isPresent()
        && ties.getFirst().other() instanceof Other.Group(Named named) && named.type() == ActorType.BODY;
    if (body) {
      at = unit.to();
    }
    return body;
  }

  private boolean readPointer(Unit unit) {
    if (pointed || !unit.is(ParticleKind.THIS) || Names.above(scan, at)) {
      return false;
    }
    pointed = true;
    at = unit.to();
    return true;
  }

  private boolean readName() {
    int end = Names.chain(scan, at);
    // In "phát ngôn viên của chính phủ Syria X" the name is the spokesman's.
    boolean outer = depth > 0 && kind != ActorKind.PERSON && !ties.isEmpty();
    boolean mayBeNamed = kind != ActorKind.ORGANIZATION && kind != ActorKind.STATE && !outer;
    if (end == at || name.isPresent() || person.isPresent() || pointed || !mayBeNamed) {
      return false;
    }
    name = Optional.of(scan.sentence().form(at, end));
    at = end;
    return true;
  }
}
