package org.biennien.text.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.text.Token;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.model.Hash;
import org.biennien.text.model.PackedTable;
import org.biennien.text.token.Gap;
import org.biennien.text.token.TokenizedText;

/// Where a sentence begins although no stop stands before it, as after a heading or a caption whose line end
/// was lost: `Xe tăng ở ngoại ô Aleppo | Trong ngày 8/11, quân đội …`.
///
/// Only a capital can begin one. Whether it does is weighed by two habits counted in raw news: how often
/// the words before it end a sentence, and how often the words from it on begin one. Both are logarithms of
/// odds in hundredths, from `openings.tsv`; `training/sentences` makes it.
///
/// Weak case: names that begin like sentences, of films (`Theo dòng ký ức`) or offices.
final class Openings {
  /// How sure it must be, in hundredths of a natural logarithm of odds.
  private static final int LIMIT = 50;
  /// The words after must speak for a beginning by themselves.
  private static final int OWN_LIMIT = 100;
  /// What only begins a sentence, whatever stands before it.
  private static final int SURE = 200;
  private static final int NEVER = Integer.MIN_VALUE / 2;
  private static final String RESOURCE = "/org/biennien/text/sentence/openings.tsv";
  private static final int BEFORE = 1;
  private static final int OPENS = 2;

  private static final Openings TABLE = read();
  private static final Set<String> NAMES = TableFile.resource("/org/biennien/text/sentence/names.tsv", 1).rows()
      .stream().map(row -> row.column(0)).collect(Collectors.toUnmodifiableSet());

  private final PackedTable habits;
  private final int prior;

  private Openings(PackedTable habits, int prior) {
    this.habits = habits;
    this.prior = prior;
  }

  static Openings table() {
    return TABLE;
  }

  /// Read by hand, character by character, as every start of the program waits for it.
  private static Openings read() {
    String table = resource();
    var hashes = new long[table.length() / 8];
    var weights = new int[hashes.length];
    int size = 0;
    int prior = 0;
    int end;
    for (int line = 0; line < table.length(); line = end + 1) {
      end = table.indexOf('\n', line);
      char side = table.charAt(line);
      if (side == '#') {
        continue;
      }
      int word = table.indexOf('\t', line) + 1;
      int from = table.indexOf('\t', word) + 1;
      int first = hash(table, word, from - 1);
      while (from < end) {
        int blank = table.indexOf(' ', from);
        int next = table.indexOf(' ', blank + 1);
        int last = next < 0 || next > end ? end : next;
        int weight = Integer.parseInt(table, blank + 1, last, 10);
        if (side == 'p') {
          prior = weight;
        } else {
          hashes[size] = Hash.of(side == 'o' ? OPENS : BEFORE, first, hash(table, from, blank));
          weights[size++] = weight == 0 ? 1 : weight;
        }
        from = last + 1;
      }
    }
    return new Openings(PackedTable.of(Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size)), prior);
  }

  private static String resource() {
    try (InputStream stream = Openings.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// As [String#hashCode()] of that part.
  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /// Whether a sentence begins at token `i`, which follows a word or number within a line.
  boolean beginsAt(TokenizedText text, int i) {
    int own = weight(text, i);
    return own >= OWN_LIMIT && prior + ending(text, i - 1) + own >= LIMIT
        && !NAMES.contains(text.tokens().get(i - 1).form() + " " + text.tokens().get(i).form());
  }

  /// Whether the words at `i` rather begin a sentence than stand within one, if with a capital.
  boolean mayOpen(TokenizedText text, int i) {
    return weight(text, i) >= OWN_LIMIT;
  }

  /// Whether the words at `i` hardly ever stand within a sentence with a capital: `Tuy nhiên`, `Theo báo`.
  boolean surelyOpens(TokenizedText text, int i) {
    return weight(text, i) >= SURE;
  }

  private int ending(TokenizedText text, int i) {
    String last = Side.before(text.tokens().get(i));
    int pair = i == 0 ? 0 : get(BEFORE, last, Side.second(text.tokens().get(i - 1)));
    int alone = pair != 0 ? pair : get(BEFORE, last, Side.ANY);
    return alone != 0 ? alone : get(BEFORE, Side.shape(last), Side.ANY);
  }

  private int weight(TokenizedText text, int i) {
    Token token = text.tokens().get(i);
    boolean alone = i + 1 == text.tokens().size() || text.gapBefore(i + 1) == Gap.PARAGRAPH;
    if (alone || !Side.opens(token)) {
      return NEVER;
    }
    int any = get(OPENS, token.form(), Side.ANY);
    if (any == 0) {
      return NEVER;
    }
    int pair = get(OPENS, token.form(), Side.second(text.tokens().get(i + 1)));
    return pair != 0 ? pair : any;
  }

  private int get(int side, String first, String second) {
    return habits.get(Hash.of(side, first.hashCode(), second.hashCode()));
  }
}
