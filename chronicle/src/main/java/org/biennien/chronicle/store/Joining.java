package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.coref.Comparison;
import org.biennien.chronicle.coref.EventCoreference;
import org.biennien.chronicle.coref.Happening;
import org.biennien.chronicle.coref.Standing;
import org.biennien.chronicle.decision.Decided;

/// Joins the happenings of a new article to events, with the result that clustering everything would have.
///
/// Only the events are clustered anew that can come out otherwise: to begin with, the new happenings by themselves. Then
/// each event so made is clustered together with each event beside it; where the two come out as they are, every join
/// between them is refused at its turn, and whatever lies further off is not touched. Where they do not, the other event
/// is clustered anew, too, and so on. A join refused to some happenings is refused to these with more, so of an event that
/// only grew it is enough to look at what is new in it. Chains of likeness, which in a long war run through all its news,
/// cost nothing.
final class Joining {
  private final Session session;
  private final Decided decided;
  private final EventCoreference coreference = EventCoreference.remembering();
  private final Map<String, Happening> loaded = new HashMap<>();
  private final Map<String, String> byClaim = new HashMap<>();
  /// Which happenings stand in one event, as far as was asked since an event was written or taken apart.
  private final Map<String, List<String>> companions = new HashMap<>();

  Joining(Session session, Decided decided) {
    this.session = session;
    this.decided = decided;
  }

  /// Writes the happenings of an article with their keys.
  void insert(String articleId) throws SQLException {
    for (Happening happening : Happening.of(ClaimRows.ofArticle(session, articleId), decided)) {
      for (String claim : happening.claimIds()) {
        session.update("UPDATE claims SET happening = ?1 WHERE id = ?2 AND happening <> ?1", happening.id(), claim);
      }
      session.update("INSERT INTO happenings (id, article_id) VALUES (?, ?)", happening.id(), articleId);
      BlockRows.insert(session, happening);
      keep(session.happenings().keep(happening));
    }
  }

  List<String> ofArticle(String articleId) throws SQLException {
    return session.happenings().ofArticle(articleId);
  }

  /// Makes the happenings and events of articles anew, and of all that hangs together with them, after other decisions.
  static void again(Session session, Collection<String> articles) throws SQLException {
    var joining = new Joining(session, DecisionRows.decided(session));
    var happenings = new TreeSet<String>();
    for (String article : articles) {
      happenings.addAll(joining.dissolve(article));
      joining.remove(article);
    }
    for (String article : articles) {
      joining.insert(article);
    }
    for (String article : articles) {
      happenings.addAll(joining.ofArticle(article));
    }
    var there = new TreeSet<String>();
    for (String happening : happenings) {
      there.addAll(session.query("SELECT id FROM happenings WHERE id = ?", row -> row.getString(1), happening));
    }
    joining.rejoin(there);
  }

  /// Takes apart the events that an article stands in, before the article goes.
  ///
  /// @return the happenings of other articles that stood in them
  Set<String> dissolve(String articleId) throws SQLException {
    Set<String> others = new TreeSet<>();
    for (String own : ofArticle(articleId)) {
      others.addAll(companions(own));
      dissolveEventOf(own);
    }
    others.removeAll(ofArticle(articleId));
    return others;
  }

  /// Takes out the happenings of an article, before their claims go.
  void remove(String articleId) throws SQLException {
    for (String own : ofArticle(articleId)) {
      BlockRows.delete(session, load(own));
      loaded.remove(own);
    }
    session.happenings().forget(articleId);
    session.update("DELETE FROM happenings WHERE article_id = ?", articleId);
  }

  private void dissolveEventOf(String happening) throws SQLException {
    companions.clear();
    session.update("""
        DELETE FROM events WHERE number IN (SELECT event FROM event_happenings WHERE happening = ?)""",
        happening);
  }

  /// Makes the events of these happenings anew, and all others that come out otherwise by them.
  void rejoin(Collection<String> happenings) throws SQLException {
    companions.clear();
    var fresh = new TreeSet<String>();
    for (String id : happenings) {
      addBound(id, fresh);
    }
    Set<String> dirty = withCompanions(fresh);
    List<Event> events = cluster(dirty);
    for (Set<String> more = reached(events, fresh, dirty); !more.isEmpty(); more = reached(events, fresh, dirty)) {
      dirty.addAll(more);
      List<Standing> standing = standing(more);
      events.forEach(event -> standing.add(standing(event)));
      events = coreference.together(standing, decided);
    }
    for (Set<String> event : byEvent(dirty)) {
      dissolveEventOf(event.iterator().next());
    }
    for (Event event : events) {
      EventRows.insert(session, event, happenings(event));
    }
    companions.clear();
  }

  /// A happening, and where a person joined it with others, all of their events, since then more goes with them.
  private void addBound(String id, Set<String> fresh) throws SQLException {
    if (fresh.add(id)) {
      Set<String> bound = bound(load(id));
      for (String other : bound) {
        addBound(other, fresh);
      }
      if (bound.size() > 1) {
        for (String companion : companions(id)) {
          addBound(companion, fresh);
        }
      }
    }
  }

  private Set<String> withCompanions(Collection<String> happenings) throws SQLException {
    var all = new TreeSet<String>(happenings);
    for (String id : happenings) {
      all.addAll(companions(id));
    }
    return all;
  }

  private List<Event> cluster(Collection<String> happenings) throws SQLException {
    return coreference.events(load(happenings), decided);
  }

  private Standing standing(Event event) {
    return new Standing(happenings(event), event.merges());
  }

  /// The kept events of these happenings.
  ///
  /// @param happenings with each all of its event
  private List<Standing> standing(Set<String> happenings) throws SQLException {
    var standing = new ArrayList<Standing>();
    for (Set<String> event : byEvent(happenings)) {
      List<Merge> merges = event.size() == 1 ? List.of() : EventRows.merges(session, event.iterator().next());
      standing.add(new Standing(load(event), merges));
    }
    return standing;
  }

  /// Happenings by the event that they stand in; those that stand in none are by themselves.
  private Set<Set<String>> byEvent(Set<String> happenings) throws SQLException {
    var events = new LinkedHashSet<Set<String>>();
    var seen = new TreeSet<String>();
    for (String id : happenings) {
      if (seen.add(id)) {
        List<String> all = companions(id);
        seen.addAll(all);
        events.add(new TreeSet<>(all.isEmpty() ? List.of(id) : all));
      }
    }
    return events;
  }

  /// The happenings of the events beside these that do not stay as they are.
  private Set<String> reached(List<Event> events, Set<String> fresh, Set<String> dirty) throws SQLException {
    var reached = new TreeSet<String>();
    for (Event event : events) {
      var members = new TreeSet<String>();
      happenings(event).forEach(happening -> members.add(happening.id()));
      for (Set<String> beside : beside(grownBy(members, fresh), dirty)) {
        if (!reached.containsAll(beside)) {
          List<Standing> both = standing(beside);
          both.add(standing(event));
          if (coreference.together(both, decided).stream().noneMatch(joined -> ids(joined).equals(members))) {
            reached.addAll(withBound(beside));
          }
        }
      }
    }
    return reached;
  }

  private Set<String> withBound(Set<String> happenings) throws SQLException {
    var all = new TreeSet<String>(happenings);
    for (String id : happenings) {
      all.addAll(bound(load(id)));
    }
    return withCompanions(all);
  }

  /// Whether an event is what clustering everything makes of its happenings: it comes out as it is by itself, and with
  /// each event beside it.
  boolean stands(Event event) throws SQLException {
    var members = new TreeSet<String>();
    for (var claim : event.claims()) {
      members.addAll(session.query("SELECT happening FROM claims WHERE id = ?", row -> row.getString(1), claim.id()));
    }
    if (!cluster(members).equals(List.of(event))) {
      return false;
    }
    for (Set<String> beside : beside(members, members)) {
      var both = new TreeSet<String>(members);
      both.addAll(beside);
      if (!cluster(both).contains(event)) {
        return false;
      }
    }
    return true;
  }

  /// What is new in an event; all of it where it is not only old events that have grown or come together.
  private Set<String> grownBy(Set<String> members, Set<String> fresh) throws SQLException {
    var grown = new TreeSet<String>();
    for (String member : members) {
      List<String> before = companions(member);
      if (!members.containsAll(before)) {
        return members;
      }
      if (before.isEmpty() || fresh.contains(member)) {
        grown.add(member);
      }
    }
    return grown;
  }

  /// The events outside that have a happening like one of these.
  private Set<Set<String>> beside(Set<String> happenings, Set<String> dirty) throws SQLException {
    var beside = new LinkedHashSet<Set<String>>();
    for (String id : happenings) {
      Happening happening = load(id);
      for (String candidate : BlockRows.near(session, happening)) {
        if (!dirty.contains(candidate) && beside.stream().noneMatch(event -> event.contains(candidate))
            && coreference.compare(happening, load(candidate)) instanceof Comparison.Same) {
          beside.add(new TreeSet<>(companions(candidate)));
        }
      }
    }
    return beside;
  }

  private List<Happening> happenings(Event event) {
    return event.claims().stream().map(claim -> loaded.get(byClaim.get(claim.id()))).distinct().toList();
  }

  private Set<String> ids(Event event) {
    return happenings(event).stream().map(Happening::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The happenings that a person joined with this one, itself among them; none where nobody did.
  private Set<String> bound(Happening happening) throws SQLException {
    var bound = new TreeSet<String>();
    for (String own : happening.claimIds()) {
      Set<String> together = decided.joinedWith(own);
      for (String claim : together.size() > 1 ? together : Set.<String>of()) {
        bound.addAll(session.query(
            "SELECT c.happening FROM claims c JOIN happenings h ON h.id = c.happening WHERE c.id = ?",
            row -> row.getString(1), claim));
      }
    }
    return bound;
  }

  /// All happenings of the event that this one stands in, as it is kept.
  private List<String> companions(String happening) throws SQLException {
    List<String> there = companions.get(happening);
    if (there != null) {
      return there;
    }
    List<String> all = session.query("""
        SELECT other.happening FROM event_happenings own JOIN event_happenings other USING (event)
        WHERE own.happening = ?""", row -> row.getString(1), happening);
    all.forEach(one -> companions.put(one, all));
    return all;
  }

  private List<Happening> load(Collection<String> ids) throws SQLException {
    var happenings = new ArrayList<Happening>();
    for (String id : ids) {
      happenings.add(load(id));
    }
    return happenings;
  }

  /// A happening that is kept.
  Happening load(String id) throws SQLException {
    Happening there = loaded.get(id);
    if (there != null) {
      return there;
    }
    return keep(session.happenings().load(id));
  }

  private Happening keep(Happening happening) {
    loaded.put(happening.id(), happening);
    happening.claimIds().forEach(claim -> byClaim.put(claim, happening.id()));
    return happening;
  }
}
