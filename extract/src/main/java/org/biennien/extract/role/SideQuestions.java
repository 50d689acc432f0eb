package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.role.SideBook.Entry;
import org.biennien.extract.role.SideBook.Nature;

/// The questions that the side model answers: do these words without a name stand for that side, as they take
/// part in this event? *Không quân Nga … phá hủy nhiều kho vũ khí*: the stores are not Russia's.
final class SideQuestions {
  private static final int OWNER_REACH = 9;

  private final Scene scene;
  private final TokenRow row;
  private final SideBook book;
  private final SideCandidates candidates;
  private final List<History.Taken> taken;
  private final Opposition opposition;
  private final Features features;

  SideQuestions(Scene scene, List<History.Taken> taken, Features features) {
    this.scene = scene;
    this.row = scene.row();
    this.book = scene.book();
    this.candidates = new SideCandidates(scene, book);
    this.taken = taken;
    this.opposition = Opposition.of(scene, taken);
    this.features = features;
  }

  /// The sides that words may stand for, the recogniser's guess first.
  List<String> candidates(Located<ActorMention> words) {
    return candidates.of(words);
  }

  /// The features of words that take part in event `at`, if they stood for `side`.
  Features describe(int at, Located<ActorMention> words, Role role, String side) {
    features.clear();
    ActorShape shape = scene.shape(words);
    EventSite event = taken.get(at).event();
    Entry entry = book.entry(side);
    String guess = side.equals(scene.side(words)) ? "guess" : "other";
    String basis = shape.basis().name();
    String kind = shape.kind().name();
    String noun = shape.head();
    String branch = words.mention().actor().branch().orElse("-");
    String nature = entry.nature().name();
    String part = role.label();
    String hostile = Opposition.hostile(event.type()) ? "hostile" : "peaceful";
    String type = event.type().label();
    features.add("guess", guess);
    features.add("guess-basis", guess, basis, kind);
    features.add("guess-role", guess, basis, part, hostile);
    features.add("guess-branch", guess, branch, kind, nature);
    features.add("nature", nature, basis, kind);
    features.add("nature-noun", nature, noun);
    features.add("nature-branch", nature, branch, kind);
    features.add("nature-role", nature, part, type);
    features.add("rank", Features.number(Math.min(entry.rank(), 4)), nature, kind);
    standing(words, side, entry, shape);
    others(at, words, role, side, guess);
    distance(words, side, shape);
    owner(words, side, guess);
    place(at, words, side, guess);
    return features;
  }

  /// What the article as a whole makes of the side: whether it plays there, how many groups it names besides, and how often it
  /// names this one.
  private void standing(Located<ActorMention> words, String side, Entry entry, ActorShape shape) {
    String kind = shape.kind().name();
    String noun = shape.head();
    String nature = entry.nature().name();
    String home = home(side);
    String groups = Features.number(Math.min(book.groups(), 3));
    String named = Features.number(Math.min(entry.count(), 5));
    features.add("home", home, nature, kind);
    features.add("home-noun", home, nature, noun);
    features.add("groups", groups, nature, kind, noun);
    features.add("named", named, nature, kind);
    features.add("named-noun", named, nature, noun);
    features.add("named-groups", named, groups, nature, kind);
  }

  private String home(String side) {
    int dot = side.indexOf('.');
    int home = book.homes().indexOf(dot > 0 ? side.substring(0, dot) : side);
    return home < 0 ? "none" : Features.number(Math.min(home, 3));
  }

  /// Who has the other part in the event, and who is against whom.
  private void others(int at, Located<ActorMention> words, Role role, String side, String guess) {
    History.Taken event = taken.get(at);
    boolean patient = role == Role.PATIENT;
    String kind = scene.shape(words).kind().name();
    String noun = scene.shape(words).head();
    String type = event.event().type().label();
    String hostile = Opposition.hostile(event.event().type()) ? "hostile" : "peaceful";
    String partner = among(patient ? event.agents() : event.patients(), words, side);
    String fellow = among(patient ? event.patients() : event.agents(), words, side);
    String part = role.label();
    features.add("partner", partner, part, hostile);
    features.add("partner-type", partner, part, type);
    features.add("partner-kind", partner, part, hostile, kind);
    features.add("partner-noun", partner, part, noun, hostile);
    features.add("fellow", fellow, part, hostile);
    String against = against(patient ? event.agents() : event.patients(), words, side);
    features.add("against", against, part, hostile);
    features.add("against-kind", against, part, hostile, kind);
    features.add("against-guess", against, partner, hostile, guess);
    String last = at == 0 ? "first" : among(taken.get(at - 1).agents(), words, side)
        + among(taken.get(at - 1).patients(), words, side);
    features.add("last", last, part, guess);
    features.add("last-kind", last, part, kind);
    features.add("last-type", last, part, type);
  }

  /// Whether that side is among those that name theirs by their own words.
  private String among(List<Located<ActorMention>> actors, Located<ActorMention> words, String side) {
    String among = "none";
    for (Located<ActorMention> actor : actors) {
      if (actor.from() != words.from() && !scene.shape(actor).basis().open()) {
        if (scene.side(actor).equals(side)) {
          return "same";
        }
        among = "others";
      }
    }
    return among;
  }

  private String against(List<Located<ActorMention>> partners, Located<ActorMention> words, String side) {
    int most = 0;
    boolean chief = false;
    for (Located<ActorMention> partner : partners) {
      if (partner.from() != words.from()) {
        String other = scene.side(partner);
        most = Math.max(most, opposition.count(other, side));
        chief |= opposition.opponent(other).filter(side::equals).isPresent();
      }
    }
    String number = Features.number(Math.min(most, 3));
    return chief ? "chief" + number : number;
  }

  /// How far back the side was last named, what stands between, and whether it is a subject near by.
  private void distance(Located<ActorMention> words, String side, ActorShape shape) {
    int apart = 4;
    int between = 0;
    boolean after = false;
    String kindred = "never";
    String alike = "never";
    Nature nature = book.entry(side).nature();
    // A list: few sides are passed.
    var passed = new ArrayList<String>();
    List<Located<ActorMention>> named = book.named();
    for (int i = Options.firstIn(named, words.sentence() + 1) - 1; i >= 0; i--) {
      Located<ActorMention> actor = named.get(i);
      String other = scene.side(actor);
      if (actor.from() >= words.to()) {
        after |= actor.sentence() == words.sentence() && other.equals(side);
        continue;
      }
      boolean same = other.equals(side);
      if (kindred.equals("never") && scene.shape(actor).kind() == shape.kind()) {
        kindred = same ? "same" : "other";
      }
      if (alike.equals("never") && book.entry(other).nature() == nature) {
        alike = same ? "same" : "other";
      }
      if (same && apart == 4) {
        apart = Math.min(3, words.sentence() - actor.sentence());
        between = passed.size();
      }
      if (!passed.contains(other)) {
        passed.add(other);
      }
      if (words.sentence() - actor.sentence() > 3) {
        break;
      }
    }
    String basis = shape.basis().name();
    String kind = shape.kind().name();
    String far = after ? Features.number(apart) + "+" : Features.number(apart);
    String near = Features.number(Math.min(between, 3));
    features.add("recent", far, near, basis);
    features.add("recent-kind", far, near, kind, basis);
    features.add("kindred", kindred, kind, basis);
    features.add("alike", alike, nature.name(), kind, basis);
    features.add("alike-noun", alike, nature.name(), shape.head());
    String subject = subject(words, words.sentence(), side);
    String subjectBefore = subject(words, words.sentence() - 1, side);
    features.add("subject", subject, subjectBefore, basis);
    features.add("subject-kind", subject, subjectBefore, kind, basis);
  }

  /// Whether the first actor named in a sentence, before these words, is of that side.
  private String subject(Located<ActorMention> words, int sentence, String side) {
    for (Located<ActorMention> actor : Options.in(sentence, book.named())) {
      if (actor.to() <= words.from()) {
        return scene.side(actor).equals(side) ? "same" : "other";
      }
    }
    return "none";
  }

  /// Whether an owner is told a few words on: *cơ sở chế tạo tên lửa lớn nhất của Iran*.
  private void owner(Located<ActorMention> words, String side, String guess) {
    String owner = "none";
    for (int i = words.to(); i < words.to() + OWNER_REACH && i < row.size(); i++) {
      if (scene.triggerAt(i) || row.sentenceOf(i) != words.sentence()) {
        break;
      }
      if (scene.marks().owning(i)) {
        owner = startsAt(i + 1, side);
        break;
      }
    }
    features.add("owner", owner, guess);
  }

  private String startsAt(int token, String side) {
    return scene.actorFrom(row.sentenceOf(Math.min(token, row.size() - 1)), token)
        .filter(actor -> !scene.shape(actor).basis().open())
        .map(actor -> scene.side(actor).equals(side) ? "same" : "other").orElse("none");
  }

  /// Whether the event, or the sentence, plays in the country of that side.
  private void place(int at, Located<ActorMention> words, String side, String guess) {
    String own = country(taken.get(at).places(), side);
    String near = country(Options.in(words.sentence(), scene.places()), side);
    ActorShape shape = scene.shape(words);
    features.add("place", own, near, shape.kind().name());
    features.add("place-branch", own, shape.kind().name(), words.mention().actor().branch().orElse("-"), guess);
    features.add("place-noun", own, near, shape.head());
  }

  private static String country(List<Located<PlaceMention>> places, String side) {
    String found = "none";
    String party = side.indexOf('.') > 0 ? side.substring(0, side.indexOf('.')) : side;
    for (Located<PlaceMention> place : places) {
      if (place.mention().place().country().isPresent()) {
        if (place.mention().place().country().get().equals(party)) {
          return "home";
        }
        found = "abroad";
      }
    }
    return found;
  }
}
