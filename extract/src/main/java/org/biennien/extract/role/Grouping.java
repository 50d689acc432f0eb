package org.biennien.extract.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Reason;

/// Numbers the claims of an article by event: a claim joins the latest group of its kind that it does not
/// contradict. That more be shared than the kind did not help on the gold articles: most second mentions of an
/// event (*vụ việc trên*) tell nothing else of it.
///
/// *Vụ đánh bom xe ở Baghdad … vụ tấn công này* is one event. Weak for a series of like events in one place, which
/// nothing but their numbers of dead keeps apart.
final class Grouping {
  private static final Set<ClaimType> ASSAULT = EnumSet.of(
      ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELL, ClaimType.BOMBING);
  private static final int REACH = 30;
  /// An undated claim is news: it is no second mention of what was dated more than so many days before it was told.
  private static final int NEWS_DAYS = 31;

  private final Optional<LocalDate> published;

  private Grouping(Optional<LocalDate> published) {
    this.published = published;
  }

  /// The claims with the numbers of their groups.
  ///
  /// @param published when the article was published
  static List<Claim> numbered(List<Claim> claims, PublicationDate published) {
    return new Grouping(published.value().flatMap(Edtf::earliest)).numbered(claims);
  }

  private List<Claim> numbered(List<Claim> claims) {
    var groups = new ArrayList<List<Claim>>();
    var numbered = new ArrayList<Claim>();
    for (Claim claim : claims) {
      int group = groupOf(claim, groups);
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
        numbered.add(claim.withGroup(group + 1, new Reason("group", "first", "no claim before it tells of this event")));
      } else {
        numbered.add(claim.withGroup(group + 1, new Reason("group", "like-claim",
            "of a kind with " + groups.get(group).getLast().id() + ", and nothing told contradicts that")));
      }
      groups.get(group).add(claim);
    }
    return numbered;
  }

  private int groupOf(Claim claim, List<List<Claim>> groups) {
    for (int g = groups.size() - 1; g >= Math.max(0, groups.size() - REACH); g--) {
      List<Claim> group = groups.get(g);
      if (compatible(group, claim)) {
        return g;
      }
    }
    return groups.size();
  }

  private boolean compatible(List<Claim> group, Claim claim) {
    for (Claim other : group) {
      if (!compatible(other, claim)) {
        return false;
      }
    }
    return true;
  }

  /// Whether nothing told of the two speaks against one event.
  private boolean compatible(Claim a, Claim b) {
    return family(a.type(), b.type())
        && agree(a.agent(), b.agent(), actor -> actor.actor().side())
        && agree(a.patient(), b.patient(), actor -> actor.actor().side())
        && agree(a.place(), b.place(), place -> place.place().name())
        && sameTime(a, b)
        && (a.count().isEmpty() || b.count().isEmpty()
            || a.count().getFirst().min().equals(b.count().getFirst().min()));
  }

  private boolean sameTime(Claim a, Claim b) {
    if (a.time().isPresent() && b.time().isPresent()) {
      return a.time().get().value().equals(b.time().get().value());
    }
    Optional<LocalDate> dated = a.time().or(b::time).flatMap(time -> time.value().latest());
    Optional<LocalDate> told = told(a.time().isPresent() ? b : a);
    return dated.isEmpty() || told.isEmpty() || !dated.get().isBefore(told.get().minusDays(NEWS_DAYS));
  }

  /// When an undated claim was told: the day that its source spoke, else that of publication.
  private Optional<LocalDate> told(Claim claim) {
    return claim.source().stream().flatMap(source -> source.date().stream())
        .flatMap(date -> date.earliest().stream()).findFirst().or(() -> published);
  }

  private static boolean family(ClaimType a, ClaimType b) {
    boolean assault = ASSAULT.contains(a) && ASSAULT.contains(b);
    return a == b || (assault && (a == ClaimType.ATTACK || b == ClaimType.ATTACK));
  }

  /// Whether one of the two tells nothing, or they share a name. By loops: asked for every two claims of an article.
  private static <M> boolean agree(List<M> a, List<M> b, Function<M, String> name) {
    for (M one : a) {
      for (M other : b) {
        if (name.apply(one).equals(name.apply(other))) {
          return true;
        }
      }
    }
    return a.isEmpty() || b.isEmpty();
  }
}
