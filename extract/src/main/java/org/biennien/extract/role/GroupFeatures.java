package org.biennien.extract.role;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.linear.Features;

/// What is seen of two claims of an article that may tell of one event: which of their fields agree, how far apart they
/// stand, whether the later one points back (*vụ tấn công này*).
final class GroupFeatures {
  private static final Set<ClaimType> ASSAULT = EnumSet.of(
      ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELL, ClaimType.BOMBING);
  private static final Set<String> NOUNS = Set.of("cuộc", "vụ", "đợt", "trận", "chiến", "lệnh", "thỏa", "chuyến", "đòn");
  private static final Set<String> POINTERS = Set.of("này", "trên", "nói", "đó", "kể");
  private static final Set<String> SEVERAL = Set.of("một", "hai", "ba", "nhiều", "các", "những", "loạt");
  private static final Set<Character> SPACES = Set.of(' ', '\t', '\n', '\f', '\r', '\u000B');
  private static final int FAR = 6;
  private static final int OLD_DAYS = 31;
  private static final int MONTH = 7;

  private final String text;
  private final Optional<LocalDate> published;
  private final List<Told> told;
  private final Features features;

  GroupFeatures(Article article, List<Claim> claims, Features features) {
    this.text = article.text();
    this.published = article.published().value().flatMap(Edtf::earliest);
    this.told = claims.stream().map(this::told).toList();
    this.features = features;
  }

  /// A claim as it is compared.
  private record Told(
      Claim claim, Set<String> agents, Set<String> patients, Set<String> places, Set<String> counts, Set<String> sources,
      String time, boolean old, String words, boolean noun, String before, String after) {}

  private Told told(Claim claim) {
    var span = claim.trigger().quote().span();
    String words = claim.trigger().quote().text().replace('_', ' ').toLowerCase(Locale.ROOT);
    boolean old = claim.time().flatMap(time -> time.value().latest()).isPresent() && published.isPresent()
        && claim.time().get().value().latest().get().isBefore(published.get().minusDays(OLD_DAYS));
    return new Told(claim, sides(claim.agent()), sides(claim.patient()),
        set(claim.place(), place -> place.place().name()), set(claim.count(), c -> c.min() + " " + c.max()),
        set(claim.source(), source -> source.name().orElse("")),
        claim.time().map(time -> time.value().toString()).orElse(""), old, words, noun(words),
        before(text.substring(Math.max(0, span.start() - MONTH), span.start()).replace('_', ' ').strip()),
        after(text.substring(span.end(), Math.min(text.length(), span.end() + MONTH)).replace('_', ' ').strip()));
  }

  /// The last word of a stretch.
  private static String before(String stretch) {
    int start = stretch.length();
    while (start > 0 && !SPACES.contains(stretch.charAt(start - 1))) {
      start--;
    }
    return stretch.substring(start).toLowerCase(Locale.ROOT);
  }

  /// The first word of a stretch.
  private static String after(String stretch) {
    int end = 0;
    while (end < stretch.length() && !SPACES.contains(stretch.charAt(end))) {
      end++;
    }
    return stretch.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static Set<String> sides(List<ActorMention> actors) {
    return set(actors, actor -> actor.actor().side());
  }

  private static <T> Set<String> set(List<T> values, Function<T, String> name) {
    // Most claims have one or none.
    return switch (values.size()) {
      case 0 -> Set.of();
      case 1 -> Set.of(name.apply(values.getFirst()));
      default -> values.stream().map(name).collect(Collectors.toSet());
    };
  }

  /// Whether claims of these types may tell of one event at all.
  static boolean kin(ClaimType a, ClaimType b) {
    boolean assault = ASSAULT.contains(a) && ASSAULT.contains(b);
    return a == b || assault && (a == ClaimType.ATTACK || b == ClaimType.ATTACK);
  }

  /// Describes claims number `first` and `second`, of one kin; `between` of that kin stand between them.
  Features of(int first, int second, int between) {
    Told a = told.get(first);
    Told b = told.get(second);
    String type = a.claim.type() == b.claim.type() ? a.claim.type().label() : "cross";
    String agents = relation(a.agents, b.agents);
    String patients = relation(a.patients, b.patients);
    String places = places(a, b);
    String times = times(a, b);
    String counts = relation(a.counts, b.counts);
    String apart = Features.number(Math.min(FAR, b.claim.trigger().sentence() - a.claim.trigger().sentence()));
    String passed = Features.number(Math.min(between, FAR - 1));
    String words = a.words.equals(b.words) ? "same" : a.words.contains(b.words) || b.words.contains(a.words) ? "part" : "other";
    String nouns = a.noun ? b.noun ? "nounnoun" : "nounverb" : b.noun ? "verbnoun" : "verbverb";
    features.clear();
    features.add("bias");
    features.add("type", type);
    features.add("later", b.claim.type().label());
    features.add("agents", agents);
    features.add("patients", patients);
    features.add("places", places);
    features.add("times", times);
    features.add("old", times, a.old ? "old" : "new", b.old ? "old" : "new");
    features.add("counts", counts);
    features.add("apart", apart);
    features.add("passed", passed);
    features.add("words", words);
    features.add("nouns", nouns);
    features.add("points", POINTERS.contains(b.after) ? "back" : "no");
    features.add("several", SEVERAL.contains(b.before) ? "several" : "no");
    features.add("status", a.claim.status() == b.claim.status() ? "same" : a.claim.status() + ">" + b.claim.status());
    features.add("sources", relation(a.sources, b.sources));
    features.add("agents-places", agents, places);
    features.add("agents-patients", agents, patients);
    features.add("places-times", places, times);
    features.add("apart-passed", apart, passed);
    features.add("places-apart", places, apart);
    features.add("type-agents", type, agents);
    features.add("type-places", type, places);
    features.add("type-counts", type, counts);
    features.add("type-words", type, words);
    features.add("words-nouns", words, nouns);
    features.add("all", agents, patients, places, times);
    return features;
  }

  /// Whether a trigger's words begin as a noun does.
  private static boolean noun(String words) {
    int space = words.indexOf(' ');
    return NOUNS.contains(space < 0 ? words : words.substring(0, space));
  }

  private static String relation(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b.isEmpty() ? "neither" : "second" : "first";
    }
    return a.equals(b) ? "same" : Collections.disjoint(a, b) ? "other" : "shared";
  }

  private static String places(Told a, Told b) {
    String relation = relation(a.places, b.places);
    return relation.equals("other") && near(a.claim.place(), b.claim.place()) ? "shared" : relation;
  }

  /// Whether a place of the one claim is a place of the other.
  private static boolean near(List<PlaceMention> a, List<PlaceMention> b) {
    for (PlaceMention p : a) {
      for (PlaceMention q : b) {
        if (Likeness.samePlace(p, q)) {
          return true;
        }
      }
    }
    return false;
  }

  /// As [#relation], and `shared` if one is the month of the other.
  private static String times(Told a, Told b) {
    if (a.time.isEmpty() || b.time.isEmpty()) {
      return a.time.isEmpty() ? b.time.isEmpty() ? "neither" : "second" : "first";
    }
    boolean month = Math.min(a.time.length(), b.time.length()) <= MONTH + 1
        && a.time.regionMatches(0, b.time, 0, MONTH);
    return a.time.equals(b.time) ? "same" : month ? "shared" : "other";
  }
}
