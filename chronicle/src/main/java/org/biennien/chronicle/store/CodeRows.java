package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biennien.claim.Claim;
import org.biennien.claim.Source;

/// The codes that claims name, counted, so that a list of them needs no look at the claims.
final class CodeRows {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:\\.[A-Z]+)?");

  private CodeRows() {}

  static void add(Session session, Claim claim) throws SQLException {
    for (String code : codes(claim)) {
      session.update("""
          INSERT INTO codes (code, times) VALUES (?, 1) ON CONFLICT (code) DO UPDATE SET times = times + 1""", code);
    }
  }

  static void remove(Session session, Claim claim) throws SQLException {
    for (String code : codes(claim)) {
      session.update("UPDATE codes SET times = times - 1 WHERE code = ?", code);
      session.update("DELETE FROM codes WHERE code = ? AND times = 0", code);
    }
  }

  /// The codes of all that act, suffer or speak in a claim, and of their sides.
  static SortedSet<String> codes(Claim claim) {
    var codes = new TreeSet<String>();
    Stream.concat(claim.agent().stream(), claim.patient().stream()).forEach(mention -> {
      codes.add(mention.actor().code());
      codes.add(mention.actor().side());
    });
    claim.source().stream().map(Source::name).flatMap(name -> name.stream())
        .filter(name -> CODE.matcher(name).matches()).forEach(codes::add);
    return codes;
  }

  /// All codes that claims name or ledgers know, sorted.
  static SortedSet<String> all(Session session) throws SQLException {
    var codes = new TreeSet<>(session.query("SELECT code FROM codes", row -> row.getString(1)));
    for (String names : session.query("SELECT DISTINCT sides || ' ' || camps FROM postings", row -> row.getString(1))) {
      Stream.of(names.split(" ", -1)).filter(name -> !name.isEmpty()).forEach(codes::add);
    }
    return codes;
  }
}
