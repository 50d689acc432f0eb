package org.biennien.extract.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.WordForm;

/// Which tokens of an article are words that show how a sentence hangs together. Every link of an event walks over them, so what a
/// word is is known by its form and told once for an article.
final class WordMarks {
  /// Words and marks on the way from an event to a mention; all others are passed over.
  private static final Set<String> PATH = Set.of(
      "bị", "được", "do", "bởi", "khiến", "buộc", "làm", "vào", "nhằm", "chống", "với", "và", "của", "tại",
      "ở", "từ", "đến", "tới", "cho", "để", "mà", "khi", "sau", "trước", "nơi", "rằng", "là", "trong",
      "trên", "gần", "khỏi", "về", "qua", "cùng", "nhưng", "còn", "theo", "nếu", "đối", "ra", "lên",
      "giữa", "bằng", "đã", "sẽ", "đang", ",", "(", ")", "\"", "“", "”", ":", ";", "-", "vì", "dù", "tuy",
      "như", "biết", "cáo", "đũa", "đáp");
  /// Words that open a clause or another part of the sentence.
  private static final Set<String> OPENERS = Set.of(
      "khi", "sau", "trước", "để", "nhằm", "rằng", "mà", "vì", "nếu", "trong", "từ", "do", "bởi", "dù", "tuy", "nhưng",
      "còn", "biết", "cáo", "bố", "định", "tin", "lời", "theo");
  /// Syllables of *cho biết*, *cáo buộc*, *tuyên bố*, *đưa tin*, *nhận định*, *thông báo* and their like.
  private static final Set<String> SAYING = Set.of(
      "biết", "cáo", "bố", "tin", "định", "nói", "viết", "khẳng", "xác", "thông", "tuyên", "báo");
  /// Words that join one event to the next.
  private static final Set<String> JOINTS = Set.of(
      ",", "và", "làm", "khiến", "khi", "sau", "trước", "để", "nhằm", "rằng", "nhưng", "mà", "cho", "với", "trong", "của",
      "do", "vì", "nơi", "gây", "buộc", "còn", "cũng", "đồng", ";", ":", ".", "từ", "vào", "là", "tại", "ở");
  /// What stands between two mentions that play one part together.
  private static final Set<String> COUPLERS = Set.of(
      "và", ",", "cùng", "với", "hoặc", "lẫn", "-", "–", "cũng", "như", "/", "hay");
  /// Words and marks that join clauses.
  private static final Set<String> CLAUSE = Set.of(
      "rằng", "nhưng", "sau", "khi", "trước", "mà", "nơi", "vì", "do", "để", "nhằm", "nếu", "trong", "bị", "và", "vốn",
      "là", "việc", "về", "của", "vụ", "cuộc", "các", ",", ";", ":", "\"", "“", "”", "(", ")", "đã", "sẽ", "đang");
  /// Words between a thing and its owner.
  private static final Set<String> OWNING = Set.of("của", "thuộc", "do");
  private static final List<Set<String>> KINDS = List.of(PATH, OPENERS, SAYING, JOINTS, COUPLERS, CLAUSE, OWNING);
  /// A bit for each of [#KINDS].
  private static final WordForm.Trait<Byte> MARKS = new WordForm.Trait<>(WordMarks::marks);

  private final byte[] marks;

  WordMarks(TokenRow row) {
    marks = new byte[row.size()];
    int next = 0;
    for (LowerForms sentence : row.article().forms()) {
      for (int i = 0; i < sentence.size(); i++) {
        marks[next++] = MARKS.of(sentence.word(i));
      }
    }
  }

  private static Byte marks(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int marks = 0;
    for (int kind = 0; kind < KINDS.size(); kind++) {
      marks |= KINDS.get(kind).contains(lower) ? 1 << kind : 0;
    }
    return (byte) marks;
  }

  private boolean is(int token, int kind) {
    return (marks[token] >> kind & 1) != 0;
  }

  boolean onPath(int token) {
    return is(token, 0);
  }

  boolean opener(int token) {
    return is(token, 1);
  }

  boolean saying(int token) {
    return is(token, 2);
  }

  boolean joint(int token) {
    return is(token, 3);
  }

  boolean coupler(int token) {
    return is(token, 4);
  }

  boolean clause(int token) {
    return is(token, 5);
  }

  boolean owning(int token) {
    return is(token, 6);
  }
}
