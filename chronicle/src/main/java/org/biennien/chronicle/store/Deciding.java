package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.ClaimAnchor;
import org.biennien.chronicle.decision.Decided;
import org.biennien.chronicle.decision.Decision;

/// Keeps what a person decides and makes the events anew that it touches, within one transaction.
final class Deciding {
  private final Session session;

  Deciding(Session session) {
    this.session = session;
  }

  Decision join(List<String> named, String why) throws SQLException {
    List<Testimony> claims = claims(named);
    if (events(claims).size() < 2) {
      throw new StoreException(StoreException.Kind.NOTHING_TO_JOIN, String.join(", ", named));
    }
    Decided before = DecisionRows.decided(session);
    for (Testimony a : claims) {
      for (Testimony b : claims) {
        Optional<Decision.Split> against = before.between(before.joinedWith(a.claim().id()),
            before.joinedWith(b.claim().id()));
        if (against.isPresent()) {
          throw new StoreException(StoreException.Kind.AGAINST_DECISION, String.join(", ", named),
              against.get().number());
        }
      }
    }
    return keep(new Decision.Join(1, anchors(claims), why));
  }

  Decision split(List<String> named, String why) throws SQLException {
    List<Testimony> out = claims(named);
    List<Testimony> rest = new ArrayList<>(events(out).stream().flatMap(event -> event.testimonies().stream()).toList());
    rest.removeAll(out);
    if (rest.isEmpty()) {
      throw new StoreException(StoreException.Kind.NOTHING_TO_SPLIT, String.join(", ", named));
    }
    Decided before = DecisionRows.decided(session);
    for (String claim : ids(out)) {
      Set<String> together = before.joinedWith(claim);
      if (ids(rest).stream().anyMatch(together::contains)) {
        int number = before.bonds().stream().filter(bond -> together.containsAll(bond.claims())).findFirst().orElseThrow()
            .join().number();
        throw new StoreException(StoreException.Kind.AGAINST_DECISION, String.join(", ", named), number);
      }
    }
    return keep(new Decision.Split(1, anchors(out), anchors(rest), why));
  }

  Optional<Decision> undo(int number) throws SQLException {
    Optional<Decision> decision = DecisionRows.find(session, number);
    if (decision.isPresent()) {
      DecisionRows.delete(session, number);
      again(decision.get());
    }
    return decision;
  }

  private Decision keep(Decision decision) throws SQLException {
    int number = DecisionRows.insert(session, decision);
    again(decision);
    return DecisionRows.find(session, number).orElseThrow();
  }

  private void again(Decision decision) throws SQLException {
    Joining.again(session, decision.claims().stream().map(ClaimAnchor::articleId)
        .collect(Collectors.toCollection(TreeSet::new)));
    RevisionRows.next(session);
  }

  private List<Testimony> claims(List<String> named) throws SQLException {
    var claims = new ArrayList<Testimony>();
    for (String id : named) {
      Optional<Event> event = EventRows.find(session, id);
      if (event.isPresent()) {
        claims.addAll(event.get().testimonies());
      } else {
        claims.add(ClaimRows.find(session, id)
            .orElseThrow(() -> new StoreException(StoreException.Kind.CLAIM_UNKNOWN, id)));
      }
    }
    return claims.stream().distinct().toList();
  }

  private List<Event> events(Collection<Testimony> claims) throws SQLException {
    var events = new ArrayList<Event>();
    for (Testimony told : claims) {
      events.add(EventRows.ofClaim(session, told.claim().id()).orElseThrow());
    }
    return events.stream().distinct().toList();
  }

  private static List<ClaimAnchor> anchors(List<Testimony> claims) {
    return claims.stream().map(told -> ClaimAnchor.of(told.report().articleId(), told.claim())).toList();
  }

  private static Set<String> ids(Collection<Testimony> claims) {
    return claims.stream().map(told -> told.claim().id()).collect(Collectors.toCollection(TreeSet::new));
  }
}
