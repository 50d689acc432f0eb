package org.biennien.extract.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.extract.actor.ActorRecognizer;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;

/// How many gold agents, patients and sources that are actors the recogniser finds, and with the right code.
///
/// `java … org.biennien.extract.eval.ActorEvaluation [--misses] GOLD_FOLDER…`
///
/// A filler is covered if a mention overlaps it in the text and shares half of the shorter one's words,
/// as the scorer asks. Fillers are taken where they stand nearest to their trigger.
public final class ActorEvaluation {
  private final ActorRecognizer recognizer = ActorRecognizer.load();
  private final boolean misses;
  private int fillers;
  private int covered;
  private int rightSide;
  private int rightCode;
  private int mentions;

  private ActorEvaluation(boolean misses) {
    this.misses = misses;
  }

  /// Prints coverage, side and code accuracy; with `--misses` each filler that is missed or wrong.
  public static void main(String[] arguments) {
    List<String> names = Arrays.asList(arguments);
    var evaluation = new ActorEvaluation(names.contains("--misses"));
    List<Path> folders = names.stream().filter(n -> !n.startsWith("--")).map(Path::of).toList();
    GoldArticle.readAll(folders, Annotator.load()).forEach(evaluation::measure);
    System.out.println(evaluation);
  }

  private void measure(GoldArticle gold) {
    List<ActorMention> found = recognizer.recognize(gold.article());
    mentions += found.size();
    for (Claim claim : gold.claims()) {
      var expected = new ArrayList<ActorMention>(claim.agent());
      expected.addAll(claim.patient());
      claim.source().stream().filter(ActorEvaluation::isActor).forEach(source -> source.name()
          .filter(name -> name.matches("[A-Z]{2,}(\\.[A-Z]+)?"))
          .ifPresent(name -> expected.add(new ActorMention(source.quote(), new ActorCode(name), "source"))));
      expected.forEach(filler -> measure(gold, claim, filler, found));
    }
  }

  private static boolean isActor(Source source) {
    return source.kind() == SourceKind.PARTY || source.kind() == SourceKind.OFFICIAL;
  }

  private void measure(GoldArticle gold, Claim claim, ActorMention filler, List<ActorMention> found) {
    fillers++;
    Optional<ActorMention> best = found.stream()
        .filter(m -> overlaps(filler.quote(), m.quote()))
        .max(Comparator.comparing((ActorMention m) -> m.actor().side().equals(filler.actor().side()))
            .thenComparingInt(m -> shared(m.quote().span(), filler.quote().span())));
    boolean side = best.filter(m -> m.actor().side().equals(filler.actor().side())).isPresent();
    covered += best.isPresent() ? 1 : 0;
    rightSide += side ? 1 : 0;
    rightCode += best.filter(m -> m.actor().equals(filler.actor())).isPresent() ? 1 : 0;
    if (misses && !side) {
      System.out.printf("%s\t%s\t%s\t%s\t%s\t%s%n", gold.file(), claim.type().label(), filler.quote().text(),
          filler.actor(), best.map(m -> m.quote().text() + " = " + m.actor()).orElse("-"),
          best.map(ActorMention::reason).orElse("-"));
    }
  }

  private static boolean overlaps(Quote gold, Quote found) {
    if (!gold.span().overlaps(found.span())) {
      return false;
    }
    Set<String> a = words(gold.text());
    Set<String> b = words(found.text());
    int shorter = Math.min(a.size(), b.size());
    a.retainAll(b);
    return shorter > 0 && a.size() >= 0.5 * shorter;
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  @Override
  public String toString() {
    return "fillers %d; covered %.3f; right side %.3f, right code %.3f of the covered; %d mentions"
        .formatted(
            fillers, share(covered, fillers), share(rightSide, covered), share(rightCode, covered), mentions);
  }

  private static double share(int part, int whole) {
    return (double) part / whole;
  }
}
