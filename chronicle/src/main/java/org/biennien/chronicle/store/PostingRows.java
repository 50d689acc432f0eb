package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.biennien.chronicle.ledger.ReportedTime;
import org.biennien.chronicle.ledger.ValidTime;
import org.biennien.claim.ActorCode;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.SourceKind;

/// Postings as rows.
final class PostingRows {
  private static final String SELECT = """
      SELECT p.*, pl.name, pl.latitude, pl.longitude, pl.country, pl.gazetteer_id
      FROM postings p JOIN places pl ON pl.key = p.place_key\s""";

  private PostingRows() {}

  static void insert(Session session, Posting posting) throws SQLException {
    Origin origin = posting.origin();
    session.update("""
        INSERT INTO postings (id, claim_id, article_id, place_key, actors, sides, camps, effect, extent,
        valid,
          valid_basis, reported, reported_basis, origin_key, origin_name, origin_words, origin_kind,
          origin_party,
          origin_self_serving, origin_spoke, origin_relays, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        posting.id(), posting.claimId(), posting.articleId(), posting.key(),
        posting.actors().stream().map(ActorCode::code).collect(Collectors.joining(" ")),
        String.join(" ", posting.side().names()), String.join(" ", posting.side().camps()),
        posting.effect().label(), posting.extent().map(Extent::label), posting.valid().value(),
        posting.valid().basis().label(), posting.reported().value(), posting.reported().basis().label(),
        origin.key(),
        origin.name(), origin.words(), origin.kind().label(), origin.party(), origin.selfServing(),
        origin.spoke(),
        String.join("\n", origin.relays()), posting.reason());
  }

  static List<Posting> all(Session session) throws SQLException {
    return session.query(SELECT, PostingRows::posting);
  }

  /// The postings of a place and of those that bear its name after a comma.
  static List<Posting> ofPlace(Session session, PlaceKey key) throws SQLException {
    return session.query(SELECT + """
        WHERE p.place_key = ?1 OR p.place_key IN (
          SELECT part.key FROM places whole JOIN places part ON part.name LIKE '%,%' || whole.name
          WHERE whole.key = ?1)""", PostingRows::posting, key);
  }

  static List<Posting> ofArticle(Session session, String articleId) throws SQLException {
    return session.query(SELECT + "WHERE p.article_id = ? ORDER BY p.id", PostingRows::posting, articleId);
  }

  private static Posting posting(ResultSet row) throws SQLException {
    return new Posting(row.getString("id"), place(row),
        words(row.getString("actors")).map(ActorCode::new).toList(),
        new Sides(words(row.getString("sides")).toList(), words(row.getString("camps")).toList()),
        Effect.valueOf(upper(row, "effect")), Session.text(row, "extent").flatMap(Extent::of),
        new ValidTime(edtf(row, "valid"), ValidTime.Basis.valueOf(upper(row, "valid_basis"))),
        new ReportedTime(edtf(row, "reported"), ReportedTime.Basis.valueOf(upper(row, "reported_basis"))),
        origin(row), row.getString("article_id"), row.getString("claim_id"), row.getString("reason"));
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
        Session.text(row, "gazetteer_id"));
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
