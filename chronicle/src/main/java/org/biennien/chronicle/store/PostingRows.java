package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Sides;
import org.biennien.chronicle.ledger.Effect;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.PostingReason;
import org.biennien.chronicle.ledger.ReportedTime;
import org.biennien.chronicle.ledger.ValidTime;
import org.biennien.claim.ActorCode;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.SourceKind;

/// Postings as rows.
final class PostingRows {
  static final String SELECT = """
      SELECT p.*, pl.name, pl.latitude, pl.longitude, pl.country, pl.gazetteer_id, pl.kind
      FROM postings p JOIN places pl ON pl.key = p.place_key\s""";

  private PostingRows() {}

  static void insert(Session session, Posting posting) throws SQLException {
    Origin origin = posting.origin();
    session.update("""
        INSERT INTO postings (id, claim_id, article_id, place_key, actors, sides, camps, effect, extent,
        valid,
          valid_basis, reported, reported_basis, origin_key, origin_name, origin_words, origin_kind,
          origin_party,
          origin_self_serving, origin_spoke, origin_relays, reason, day, said)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        posting.id(), posting.claimId(), posting.articleId(), posting.key(),
        posting.actors().stream().map(ActorCode::code).collect(Collectors.joining(" ")),
        String.join(" ", posting.side().names()), String.join(" ", posting.side().camps()),
        posting.effect().label(), posting.extent().map(Extent::label), posting.valid().value(),
        posting.valid().basis().label(), posting.reported().value(), posting.reported().basis().label(),
        origin.key(),
        origin.name(), origin.words(), origin.kind().label(), origin.party(), origin.selfServing(),
        origin.spoke(),
        String.join("\n", origin.relays()), posting.reason(), day(posting),
        posting.reported().value().flatMap(Edtf::latest));
  }

  /// The day on which a posting takes effect.
  static Optional<LocalDate> day(Posting posting) {
    return posting.valid().effective(posting.effect());
  }

  /// The postings of a place, and one of each place with a ledger that bears its name after a comma: enough to tell
  /// its parts.
  static List<Posting> ofPlace(Session session, PlaceKey key, String foldedName) throws SQLException {
    return session.query(SELECT + """
        WHERE p.place_key = ?1 OR p.id IN (
          SELECT (SELECT id FROM postings q WHERE q.place_key = part.key LIMIT 1) FROM places part
          WHERE part.whole = ?2)""", PostingRows::posting, key, foldedName);
  }

  /// The postings of a place that take effect on some days, in chronicle order.
  static List<Posting> ofDays(Session session, PlaceKey key, LocalDate from, LocalDate to) throws SQLException {
    return session.query(SELECT + "WHERE p.place_key = ? AND p.day BETWEEN ? AND ? ORDER BY p.day, p.id",
        PostingRows::posting, key, from, to);
  }

  /// Those of them that had been said by a day for certain.
  static List<Posting> ofDaysKnown(Session session, PlaceKey key, LocalDate from, LocalDate to, LocalDate known)
      throws SQLException {
    return session.query(SELECT + "WHERE p.place_key = ? AND p.day BETWEEN ? AND ? AND p.said <= ? ORDER BY p.day, p.id",
        PostingRows::posting, key, from, to, known);
  }

  /// The first day after another on which a posting of the place takes effect.
  static Optional<LocalDate> dayAfter(Session session, PlaceKey key, LocalDate day) throws SQLException {
    return session.find("SELECT min(day) AS day FROM postings WHERE place_key = ? AND day > ?",
        row -> Session.text(row, "day").map(LocalDate::parse), key, day).orElseThrow();
  }

  /// The postings off the calendar that say what one of them says.
  static List<Posting> undatedLike(Session session, Posting posting) throws SQLException {
    return session.query(SELECT + """
        WHERE p.place_key = ? AND p.day IS NULL AND p.origin_key = ? AND p.effect = ?
          AND coalesce(p.valid, p.article_id) = ? ORDER BY p.id""", PostingRows::posting, posting.key(),
        posting.origin().key(), posting.effect().label(),
        posting.valid().value().map(Edtf::toString).orElse(posting.articleId()));
  }

  static List<Posting> ofArticle(Session session, String articleId) throws SQLException {
    return session.query(SELECT + "WHERE p.article_id = ? ORDER BY p.id", PostingRows::posting, articleId);
  }

  static Posting posting(ResultSet row) throws SQLException {
    return new Posting(row.getString("id"), place(row),
        words(row.getString("actors")).map(ActorCode::new).toList(),
        new Sides(words(row.getString("sides")).toList(), words(row.getString("camps")).toList()),
        Effect.valueOf(upper(row, "effect")), Session.text(row, "extent").flatMap(Extent::of),
        new ValidTime(edtf(row, "valid"), ValidTime.Basis.valueOf(upper(row, "valid_basis"))),
        new ReportedTime(edtf(row, "reported"), ReportedTime.Basis.valueOf(upper(row, "reported_basis"))),
        origin(row), row.getString("article_id"), row.getString("claim_id"), PostingReason.read(row.getString("reason")));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(row.getString("origin_key"), Session.text(row, "origin_name"),
        row.getString("origin_words"),
        SourceKind.of(row.getString("origin_kind")).orElseThrow(), row.getBoolean("origin_party"),
        row.getBoolean("origin_self_serving"), edtf(row, "origin_spoke"),
        row.getString("origin_relays").lines().toList());
  }

  /// The place of a row that has the columns of `places` but its key.
  static Place place(ResultSet row) throws SQLException {
    double latitude = row.getDouble("latitude");
    Optional<Coordinates> coordinates = row.wasNull() ? Optional.empty()
        : Optional.of(new Coordinates(latitude, row.getDouble("longitude")));
    return new Place(row.getString("name"), coordinates, Session.text(row, "country"),
        Session.text(row, "gazetteer_id"), Session.text(row, "kind").flatMap(PlaceKind::of));
  }

  static PlaceKey key(ResultSet row) throws SQLException {
    return new PlaceKey(row.getString("key"));
  }

  private static Optional<Edtf> edtf(ResultSet row, String column) throws SQLException {
    return Session.text(row, column).map(Edtf::parse);
  }

  private static String upper(ResultSet row, String column) throws SQLException {
    return row.getString(column).toUpperCase(Locale.ROOT);
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
