package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.Wording;
import org.biennien.chronicle.coref.Happening;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import org.biennien.claim.json.ClaimJson;
import org.biennien.claim.json.ClaimJsonReader;
import tools.jackson.databind.json.JsonMapper;

/// Claims with their sources and places as rows. The whole claim stands in one column as the codebook's JSON;
/// the others are for looking up.
final class ClaimRows {
  static final String TESTIMONY = """
      SELECT c.json, c.happening, c.wording, a.id AS article_id, a.outlet, a.published, a.published_basis, a.voice
      FROM claims c JOIN articles a INDEXED BY articles_report ON a.id = c.article_id\s""";
  private static final JsonMapper JSON = JsonMapper.shared();

  private ClaimRows() {}

  static String json(Claim claim) {
    return ClaimJson.FULL.write(claim).toString();
  }

  /// Writes the claims of an article whose sentences are written.
  static void insert(Session session, Article article, List<Claim> claims) throws SQLException {
    if (claims.isEmpty()) {
      return;
    }
    SentenceSpans sentences = SentenceRows.of(session, article);
    int position = 0;
    for (Claim claim : claims) {
      session.update("""
          INSERT INTO claims (id, article_id, position, type, status, happening, trigger_start, trigger_end,
          edtf, json, wording)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
          claim.id(), article.id(), position++, claim.type().label(), claim.status().label(),
          Happening.id(article.id(), claim.group()), claim.trigger().quote().span().start(),
          claim.trigger().quote().span().end(), claim.time().map(TimeMention::value), json(claim),
          Wording.around(sentences, claim.trigger().quote().span()));
      sources(session, claim);
      CodeRows.add(session, claim);
      for (PlaceMention mention : claim.place()) {
        place(session, claim, mention);
      }
    }
  }

  /// Looks at the sentences of an article's claims again.
  static void reword(Session session, String articleId) throws SQLException {
    List<Testimony> all = ofArticle(session, articleId);
    if (all.isEmpty()) {
      return;
    }
    SentenceSpans sentences = SentenceRows.of(session, ArticleRows.find(session, articleId).orElseThrow());
    for (Testimony told : all) {
      session.update("UPDATE claims SET wording = ? WHERE id = ?",
          Wording.around(sentences, told.claim().trigger().quote().span()), told.claim().id());
    }
  }

  private static void sources(Session session, Claim claim) throws SQLException {
    int position = 0;
    for (Source source : claim.source()) {
      session.update("""
          INSERT INTO sources (claim_id, position, words, name, kind, spoke) VALUES (?, ?, ?, ?, ?, ?)""",
          claim.id(), position++, source.quote().text(), source.name(), source.kind().label(), source.date());
    }
  }

  private static void place(Session session, Claim claim, PlaceMention mention) throws SQLException {
    Place place = mention.place();
    PlaceKey key = PlaceKey.of(place);
    session.update("""
        INSERT INTO places (key, name, latitude, longitude, country, gazetteer_id, kind, whole)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = min(name, excluded.name) WHERE gazetteer_id IS NULL""",
        key, place.name(), place.coordinates().map(Coordinates::latitude),
        place.coordinates().map(Coordinates::longitude), place.country(), place.gazetteerId(),
        place.kind().map(PlaceKind::label), PlaceKey.wholeOf(place));
    for (String name : List.of(place.name(), mention.quote().text())) {
      session.update("INSERT OR IGNORE INTO place_names (place_key, folded) VALUES (?, ?)", key,
          FoldedName.of(name));
    }
    session.update("INSERT OR IGNORE INTO claim_places (claim_id, place_key) VALUES (?, ?)", claim.id(), key);
  }

  static List<Testimony> ofArticle(Session session, String articleId) throws SQLException {
    return session.query(TESTIMONY + "WHERE c.article_id = ? ORDER BY c.position", ClaimRows::testimony,
        articleId);
  }

  static Optional<Testimony> find(Session session, String claimId) throws SQLException {
    return session.find(TESTIMONY + "WHERE c.id = ?", ClaimRows::testimony, claimId);
  }

  static Testimony testimony(ResultSet row) throws SQLException {
    return new Testimony(claim(row.getString("json")), ArticleRows.report(row), Wording.of(row.getString("wording")));
  }

  static Claim claim(String json) {
    return ClaimJsonReader.read(JSON.readTree(json));
  }
}
