package org.biennien.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.claim.Zone;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.time.TimeExpression.Apposition;
import org.biennien.extract.time.TimeExpression.Feast;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.Unit;
import org.biennien.extract.time.TimeExpression.Within;
import org.biennien.text.Span;

/// Finds the time expressions of an article and the dates they stand for.
///
/// For an article published on 2017-11-17:
/// - `hôm 11/11` → `2017-11-11`, `tối qua` → `2017-11-16`, `đầu tháng` → `2017-11~`
/// - `cách đây 8 tuần` → `2017-09~`, `trong 24 giờ qua` → `2017-11-16/2017-11-17`
/// - `từ ngày 3 đến ngày 5/6` → `2017-06-03/2017-06-05`, `kể từ năm 2015` → `2015/..`
///
/// Without a publication date a day and month stay `XXXX-11-11`, and a relative word that would need it gives
/// no mention. Where the text itself dates its relative words (*hôm nay (30/5)*), that date is the anchor for
/// the others, should the publication date be unknown, coarser, or at most two days off.
///
/// Not read: bare lengths of time (*kéo dài ba tuần*; but *trong 24 giờ* is), times of day alone, dates that count from a
/// happening (*hai ngày sau vụ tấn công*; but *hai ngày sau khi* dates what follows), the Nth day of a war. Weak:
/// *thứ hai* without a capital, where *second* is meant behind *hôm*; a bare `11/12` without a word such as *ngày* is taken for a fraction.
///
/// Immutable; threads may share it.
public final class TimexRecognizer {
  private static final PhraseTable<Boolean> FUTURE = PhraseTable.of(List.of(
      "sẽ", "dự kiến", "dự định", "sắp", "chuẩn bị", "lên kế hoạch", "có kế hoạch", "hạn chót",
      "dự báo", "theo kế hoạch", "hoãn", "trì hoãn", "dời", "gia hạn"));

  private final TimexGrammar grammar;
  private final TimexNormalizer normalizer;

  private TimexRecognizer(TimexGrammar grammar, TimexNormalizer normalizer) {
    this.grammar = grammar;
    this.normalizer = normalizer;
  }

  /// The recogniser with the tables of this package.
  public static TimexRecognizer load() {
    Feasts feasts = Feasts.load();
    return new TimexRecognizer(new TimexGrammar(TimeWords.load(), feasts), new TimexNormalizer(feasts));
  }

  /// The time expressions of the article that have a date, in reading order, not overlapping.
  public List<TimeMention> recognize(AnnotatedArticle article) {
    List<Found> found = find(article);
    Optional<Anchor> publication = publication(article, found);
    var story = new Story(publication);
    var mentions = new ArrayList<TimeMention>();
    for (Found f : found) {
      Setting setting = story.setting(f.future(), f.sentence());
      normalizer.resolve(f.expression(), setting).ifPresent(r -> {
        mentions.add(new TimeMention(article.quote(f.span()), r.value(), r.basis(), r.reason()));
        if (tells(f.expression())) {
          story.tell(r.value(), r.basis() == TimeBasis.EXPLICIT, f.sentence());
        }
      });
    }
    return mentions;
  }

  /// Whether the text has moved on to that time: not by a feast, nor by a length of time.
  private static boolean tells(TimeExpression expression) {
    return switch (expression) {
      case Feast _, Within _ -> false;
      default -> true;
    };
  }

  /// An expression where it stands; *hôm 15/3* has been, though its sentence speaks of what will be.
  private record Found(Span span, TimeExpression expression, boolean future, int sentence) {}

  private List<Found> find(AnnotatedArticle article) {
    var found = new ArrayList<Found>();
    int sentence = 0;
    for (LowerForms forms : article.forms()) {
      boolean future = future(forms);
      int i = 0;
      while (i < forms.size()) {
        Optional<Match<TimeExpression>> match = grammar.at(forms, i);
        if (match.isPresent()) {
          Span span = forms.sentence().span(i, match.get().end());
          if (!article.in(Zone.Kind.METADATA, span)) {
            found.add(new Found(span, match.get().value(), future && !forms.is(i, "hôm"), sentence));
          }
        }
        i = match.map(Match::end).orElse(i + 1);
      }
      sentence++;
    }
    return found;
  }

  private static boolean future(LowerForms forms) {
    for (int i = 0; i < forms.size(); i++) {
      if (FUTURE.skip(forms, i) > i) {
        return true;
      }
    }
    return false;
  }

  /// The publication date, or the day that the text calls today, where that is more precise or at most two
  /// days off.
  private Optional<Anchor> publication(AnnotatedArticle article, List<Found> found) {
    Optional<Anchor> given = article.article().published().value().flatMap(Anchor::of);
    for (Found f : found) {
      if (f.expression() instanceof Apposition(Shift(var unit, int by, var origin, var part), var dated)
          && unit == Unit.DAY && origin == Origin.PUBLICATION) {
        Optional<Anchor> today = normalizer.resolve(dated, new Setting(given, Optional.empty(),
            Optional.empty(), f.future()))
            .flatMap(r -> Anchor.of(r.value())).flatMap(a -> a.day()
            .map(d -> Anchor.of(d.minusDays(by), a.yearKnown())));
        if (today.isPresent() && given.map(g -> near(g, today.get().first())).orElse(true)) {
          return today;
        }
      }
    }
    return given;
  }

  private static boolean near(Anchor given, LocalDate day) {
    return ChronoUnit.DAYS.between(day, given.first()) <= 2 && ChronoUnit.DAYS.between(given.last(),
        day) <= 2;
  }
}
