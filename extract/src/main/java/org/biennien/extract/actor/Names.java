package org.biennien.extract.actor;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;

/// How names, numbers and designations look.
final class Names {
  private static final int LONGEST = 6;
  private static final Set<String> LINKS =
      Set.of("al", "el", "bin", "ibn", "de", "der", "von", "van", "da", "di", "del", "la", "abu", "ul", "ur");
  private static final Set<String> BEFORE_DATES =
      Set.of("ngày", "năm", "tháng", "lúc", "hồi", "thứ", "khóa", "số", "điều", "mùng", "hôm", "sáng", "trưa",
          "chiều", "tối", "đêm", "rạng");
  /// Last syllables of military units, which a number may follow.
  private static final Set<String> UNIT_ENDS = Set.of("đoàn", "đội", "khu", "giới", "binh");

  /// Common words of one syllable that names begin with: *đảng Công nhân người Kurd*, *quân Giải phóng Oromo*.
  private static final Set<String> COMMON = Set.of("Đảng", "Quân", "Nhóm", "Băng");

  private Names() {}

  /// The index after the capitalised words that start at token `from` and are in no table; `from` if none.
  static int chain(SentenceScan scan, int from) {
    int end = from;
    while (end < scan.size() && end - from < LONGEST && part(scan, end, end > from)) {
      end++;
    }
    while (end > from && LINKS.contains(scan.token(end - 1).form())) {
      end--;
    }
    return end == from ? from : scan.wordEnd(end);
  }

  private static boolean part(SentenceScan scan, int at, boolean inside) {
    Token token = scan.token(at);
    if (token.kind() != TokenKind.SYLLABLE) {
      return false;
    }
    boolean link = inside && LINKS.contains(token.form());
    return link || (token.capitalised() || joined(token.form())) && free(scan.unit(at));
  }

  /// `al-Karim`: a small particle, a hyphen, a capital.
  private static boolean joined(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  private static boolean free(Unit unit) {
    for (Lexeme lexeme : unit.lexemes()) {
      if (!mayBePartOfAName(lexeme)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBePartOfAName(Lexeme lexeme) {
    return switch (lexeme) {
      case Lexeme.Country _, Lexeme.Capital _, Lexeme.Named _, Lexeme.Noun _, Lexeme.Modifier _ -> false;
      case Lexeme.Person _, Lexeme.Region _, Lexeme.Pronoun _, Lexeme.Particle _, Lexeme.Outlet _ -> true;
    };
  }

  /// Whether the number at token `at` counts: no date, no year after `năm`.
  static boolean count(SentenceScan scan, int at) {
    String form = scan.token(at).form();
    // *Điều 5* is an article, *điều 1.000 cảnh sát* sends them.
    boolean sent = scan.word(at - 1, "điều") && at + 1 < scan.size() && scan.unit(at + 1).noun().isPresent();
    boolean dated = at > 0 && BEFORE_DATES.contains(scan.token(at - 1).form()) && !sent;
    return !dated && form.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
  }

  /// Whether a token is the designation of a weapon: `Su-22`, `F-16`, `BMP-2`.
  static boolean designation(Token token) {
    String form = token.form();
    return token.kind() == TokenKind.SYLLABLE
        && Character.isUpperCase(form.charAt(0))
        && form.chars().anyMatch(Character::isDigit);
  }

  /// Whether the word at token `at` ends the name of a military unit: `lữ đoàn`.
  static boolean unit(SentenceScan scan, int at) {
    return at >= 0 && UNIT_ENDS.contains(scan.token(at).form());
  }

  /// Whether `trên` at token `at` means *on* and not *above-mentioned*: something follows that one can be on.
  static boolean above(SentenceScan scan, int at) {
    if (!scan.word(at, "trên") || at + 1 >= scan.size()) {
      return false;
    }
    Unit next = scan.unit(at + 1);
    return scan.capitalised(at + 1)
        || next.noun().isPresent()
        || next.is(ParticleKind.PLACE)
        || next.is(ParticleKind.NUMBER)
        || next.is(ParticleKind.BOUND)
        || scan.token(at + 1).kind() == TokenKind.NUMBER;
  }

  /// A name that begins with a common word, as it is written within a sentence: `tổ chức Ân xá Quốc tế`. None for those whose
  /// first word alone has a capital, or where it is a proper name.
  static Optional<String> inSentence(String name) {
    int space = name.indexOf(' ');
    boolean common = space > 0 && Character.isUpperCase(name.charAt(0)) && space + 1 < name.length()
        && (Character.isLowerCase(name.charAt(space + 1)) || COMMON.contains(name.substring(0, space)))
        && name.substring(0, space).indexOf('-') < 0;
    boolean another = common && name.substring(1).chars().anyMatch(Character::isUpperCase);
    return another ? Optional.of(Character.toLowerCase(name.charAt(0)) + name.substring(1)) : Optional.empty();
  }

  /// A name as a code: capitals without marks or spaces, `Jaish al-Islam` → `JAISHALISLAM`.
  static String code(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    var code = new StringBuilder(plain.length());
    plain
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .codePoints()
        .filter(c -> c < 128 && Character.isLetterOrDigit(c))
        .map(Character::toUpperCase)
        .forEach(code::appendCodePoint);
    return code.toString();
  }
}
