package org.biennien.chronicle.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biennien.chronicle.Report;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Zone;
import org.biennien.text.Span;

/// Articles as rows.
final class ArticleRows {
  private static final String SUMMARY = """
      SELECT a.id AS article_id, outlet, published, published_basis, voice, title,
        substr(text, 1, 200) AS beginning,
        (SELECT count(*) FROM claims c WHERE c.article_id = a.id) AS claims
      FROM articles a\s""";

  private ArticleRows() {}

  /// What makes an article the same article wherever it lies.
  static String contentHash(Article article) {
    return sha256(String.join("\u0000", article.outlet().orElse(""),
        article.published().value().map(Edtf::toString).orElse(""), article.title().orElse(""),
        article.text()));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static void insert(Session session, Article article, String claimsHash, long provenance, long run)
      throws SQLException {
    session.update("""
        INSERT INTO articles (id, content_sha256, claims_sha256, outlet, published, published_basis, title,
        url, text,
          zones, voice, provenance_id, run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        article.id(), contentHash(article), claimsHash, article.outlet(), article.published().value(),
        article.published().basis(), article.title(), article.url(), article.text(), zones(article.zones()),
        Report.of(article).voice(), provenance, run);
  }

  static Optional<Article> find(Session session, String id) throws SQLException {
    return session.find("SELECT * FROM articles WHERE id = ?", ArticleRows::article, id);
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(row.getString("id"), Session.text(row, "outlet"), published(row),
        Session.text(row, "title"), Session.text(row, "url").map(URI::create), row.getString("text"),
        zones(row.getString("zones")));
  }

  /// The report of a row that has `id`, `outlet`, `published`, `published_basis` and `voice`.
  static Report report(ResultSet row) throws SQLException {
    return new Report(row.getString("article_id"), Session.text(row, "outlet"), published(row),
        row.getString("voice"));
  }

  private static PublicationDate published(ResultSet row) throws SQLException {
    return new PublicationDate(Session.text(row, "published").map(Edtf::parse),
        PublicationDate.Basis.valueOf(row.getString("published_basis")));
  }

  static List<ArticleSummary> summaries(Session session, int limit, int offset) throws SQLException {
    return session.query(SUMMARY + "ORDER BY published IS NULL, published, a.id LIMIT ? OFFSET ?",
        ArticleRows::summary, limit, offset);
  }

  static List<ArticleSummary> latest(Session session, int limit, int offset) throws SQLException {
    return session.query(SUMMARY + "ORDER BY published IS NULL, published DESC, a.id LIMIT ? OFFSET ?",
        ArticleRows::summary, limit, offset);
  }

  private static ArticleSummary summary(ResultSet row) throws SQLException {
    return new ArticleSummary(report(row),
        ArticleSummary.title(Session.text(row, "title"), row.getString("beginning")), row.getInt("claims"));
  }

  private static String zones(List<Zone> zones) {
    return zones.stream().map(zone -> "%d %d %s".formatted(zone.span().start(), zone.span().end(),
        zone.kind()))
        .collect(Collectors.joining("\n"));
  }

  private static List<Zone> zones(String lines) {
    return lines.lines().map(line -> line.split(" ", -1)).map(cells -> new Zone(
        new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])), Zone.Kind.valueOf(cells[2])))
        .toList();
  }
}
