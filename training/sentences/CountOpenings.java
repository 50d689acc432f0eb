import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.sentence.Side;
import org.biennien.text.token.Gap;
import org.biennien.text.token.TokenizedText;
import org.biennien.text.token.Tokenizer;

/// Counts how sentences end and begin in raw news and writes `openings.tsv`: `CountOpenings RAW TABLE OUT`.
///
/// RAW has one article a line, packed by `xz`; articles named in TABLE (`starts.tsv`) are left out. Places
/// after a stop are known beginnings. Of places before a capital without a mark nobody has said which they
/// are: expectation-maximisation of a mixture of two naive Bayes classes tells them, in which the known
/// beginnings, with their stop taken away, stand in the first class.
public final class CountOpenings {
  private static final int ROUNDS = 6;
  private static final int FIELDS = 5;
  private static final int LONGEST_QUOTE = 60;
  /// A pair is told apart from the other pairs of its first word from so many places on.
  private static final int OFTEN = 20;
  /// What weighs less opens nothing: `Openings.OWN_LIMIT`.
  private static final double LEAST = 1;
  private static final double NONE = -9;
  private static final Set<String> NO_ENDS = Set.of("TP", "Tp", "GS", "PGS", "TS", "ThS", "BS");

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  /// Five numbers for each place: ids of the word before, of the pair before, of the opening word, of the
  /// pair that opens; 1 if the beginning is known.
  private int[] places = new int[1 << 22];
  private int size;
  private double[] begins = new double[0];
  private double[] not = new double[0];
  private double[] weight = new double[0];
  private double prior;

  /// The command.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("expected RAW TABLE OUT");
    }
    var counts = new CountOpenings();
    counts.read(Path.of(arguments[0]), leftOut(Path.of(arguments[1]), Path.of(arguments[0])));
    counts.learn();
    counts.write(Path.of(arguments[2]));
  }

  private static Set<String> leftOut(Path table, Path raw) throws IOException {
    var lines = new HashSet<String>();
    for (String row : Files.readAllLines(table)) {
      String[] columns = row.split("\t");
      if (!row.startsWith("#") && columns[1].equals(raw.getFileName().toString())) {
        lines.add(columns[2]);
      }
    }
    return lines;
  }

  private void read(Path raw, Set<String> leftOut) throws IOException {
    InputStream unpacked = new ProcessBuilder("xz", "-dc", raw.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start().getInputStream();
    try (var lines = new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!leftOut.contains(String.valueOf(number))) {
          var view = TextNormalizer.normalize(line);
          see(Tokenizer.tokenize(view, 0, view.normalised().length()));
        }
      }
    }
  }

  private void see(TokenizedText text) {
    int open = -1;
    boolean straight = false;
    for (int i = 1; i < text.tokens().size() - 1; i++) {
      Token token = text.tokens().get(i);
      if (token.isMark("\"")) {
        straight = !straight;
        open = straight ? i : -1;
      } else if (token.kind() == TokenKind.PUNCTUATION) {
        open = "“([".contains(token.form()) ? i : "”)]".contains(token.form()) ? -1 : open;
      } else if (open < 0 || i - open >= LONGEST_QUOTE) {
        open = -1;
        straight = false;
        place(text, i);
      }
    }
  }

  private void place(TokenizedText text, int i) {
    List<Token> tokens = text.tokens();
    if (!Side.opens(tokens.get(i)) || text.gapBefore(i) == Gap.NONE) {
      return;
    }
    Token last = tokens.get(i - 1);
    boolean known = last.isMark(".") || last.isMark("!") || last.isMark("?");
    if (known) {
      if (i < 2 || text.gapBefore(i - 1) != Gap.NONE) {
        return;
      }
      last = tokens.get(i - 2);
      boolean initial = last.kind() == TokenKind.SYLLABLE && last.form().length() < 2;
      if (initial || NO_ENDS.contains(last.form())) {
        return;
      }
    }
    if (last.kind() != TokenKind.PUNCTUATION) {
      int at = known ? i - 2 : i - 1;
      String before = Side.before(last);
      String word = tokens.get(i).form();
      add(id("L" + before), id("B" + before + " " + (at > 0 ? Side.second(tokens.get(at - 1)) : Side.MARK)),
          id("W" + word), id("P" + word + " " + Side.second(tokens.get(i + 1))), known ? 1 : 0);
    }
  }

  private int id(String name) {
    return ids.computeIfAbsent(name, n -> {
      names.add(n);
      return names.size() - 1;
    });
  }

  private void add(int... place) {
    if (size + FIELDS > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    System.arraycopy(place, 0, places, size, FIELDS);
    size += FIELDS;
  }

  private void learn() {
    var posterior = new float[size / FIELDS];
    for (int e = 0; e < posterior.length; e++) {
      posterior[e] = places[FIELDS * e + 4] == 1 ? 1 : 0.1f;
    }
    for (int round = 0; round < ROUNDS; round++) {
      count(posterior);
      weigh();
      for (int e = 0; e < posterior.length; e++) {
        if (places[FIELDS * e + 4] == 0) {
          double odds = prior + weight[places[FIELDS * e + 1]] + weight[places[FIELDS * e + 3]];
          posterior[e] = (float) (1 / (1 + Math.exp(-odds)));
        }
      }
    }
  }

  private void count(float[] posterior) {
    begins = new double[names.size()];
    not = new double[names.size()];
    double unknown = 0;
    double share = 0;
    for (int e = 0; e < posterior.length; e++) {
      for (int f = 0; f < 4; f++) {
        begins[places[FIELDS * e + f]] += posterior[e];
        not[places[FIELDS * e + f]] += 1 - posterior[e];
      }
      unknown += 1 - places[FIELDS * e + 4];
      share += places[FIELDS * e + 4] == 0 ? posterior[e] : 0;
    }
    prior = Math.log(share / (unknown - share));
  }

  /// Logarithm of odds of each name against the mean, pulled towards that of its class by a few made-up
  /// places.
  private void weigh() {
    var shapes = shapes();
    double mean = mean();
    weight = new double[names.size()];
    for (int f = 0; f < weight.length; f++) {
      String name = names.get(f);
      boolean pair = pair(name);
      double share = pair ? share(ids.get(single(name))) : shapes.get(shape(name));
      double made = pair ? 6 : 4;
      weight[f] = Math.log((begins[f] + made * share) / (not[f] + made * (1 - share))) - mean;
    }
  }

  private double mean() {
    double all = 0;
    double beginning = 0;
    for (int f = 0; f < begins.length; f++) {
      if (names.get(f).charAt(0) == 'W') {
        beginning += begins[f];
        all += not[f];
      }
    }
    return Math.log(beginning / all);
  }

  private static boolean pair(String name) {
    return name.charAt(0) == 'P' || name.charAt(0) == 'B';
  }

  /// `WTheo` for the pair `PTheo báo`, `Llượng` for `Blượng lực`.
  private static String single(String pair) {
    return (pair.charAt(0) == 'P' ? "W" : "L") + pair.substring(1, pair.indexOf(' '));
  }

  private double share(int f) {
    return (begins[f] + 1e-9) / (begins[f] + not[f] + 2e-9);
  }

  private static String shape(String name) {
    return name.charAt(0) + (name.equals("L0") ? "0" : Side.shape(name.substring(1)));
  }

  private Map<String, Double> shapes() {
    var counts = new HashMap<String, double[]>();
    for (int f = 0; f < begins.length; f++) {
      if (!pair(names.get(f))) {
        double[] count = counts.computeIfAbsent(shape(names.get(f)), s -> new double[] {1, 1});
        count[0] += begins[f];
        count[1] += not[f];
      }
    }
    var shares = new HashMap<String, Double>();
    counts.forEach((shape, count) -> shares.put(shape, count[0] / (count[0] + count[1])));
    return shares;
  }

  private void write(Path out) throws IOException {
    try (var writer = new PrintWriter(out.toFile(), StandardCharsets.UTF_8)) {
      writer.print("""
          # Habits of ends and beginnings of sentences (org.biennien.text.sentence.Openings).
          # Version 2026.11.2. Licence: Apache-2.0. Counted in 37,720 articles of raw news
          # by training/sentences/CountOpenings.java (command: README.md there); no text of them is here.
          # How often a capital begins a sentence (prior); the last word (or class of rare ones) and those
          # before it (before); the first word and those after it (opens). 0 number, A capital, . mark,
          # * any other. Each with its weight in hundredths of a natural logarithm of odds.
          """);
      var rows = new ArrayList<String>();
      rows.add(row("prior", "*", "*", prior));
      double mean = mean();
      shapes().forEach((shape, share) -> {
        if (shape.startsWith("L") && !shape.equals("L0")) {
          rows.add(row("before", shape.substring(1), "*", Math.log(share / (1 - share)) - mean));
        }
      });
      habits(rows, mean);
      rows.stream().sorted().collect(Collectors.groupingBy(
          row -> row.substring(0, row.lastIndexOf('\t')), TreeMap::new,
          Collectors.mapping(row -> row.substring(row.lastIndexOf('\t') + 1), Collectors.joining(" "))))
          .forEach((word, habits) -> writer.print(word + "\t" + habits + "\n"));
    }
  }

  private static String row(String side, String first, String second, double weight) {
    return side + "\t" + first + "\t" + second + " " + Math.round(100 * weight);
  }

  private void habits(List<String> rows, double mean) {
    var shapes = shapes();
    double[] others = others(mean);
    Set<String> paired = paired();
    for (int f = 0; f < weight.length; f++) {
      String name = names.get(f).substring(1);
      double count = begins[f] + not[f];
      switch (names.get(f).charAt(0)) {
        case 'L' -> {
          double share = shapes.get(shape(names.get(f)));
          boolean usual = Math.abs(weight[f] - Math.log(share / (1 - share)) + mean) < 0.5;
          if (count >= 80 && (!usual || name.equals("0"))) {
            rows.add(row("before", name, "*", weight[f]));
          }
        }
        case 'B' -> {
          String[] pair = name.split(" ");
          if (count >= 80 && Math.abs(weight[f] - weight[ids.get("L" + pair[0])]) >= 1) {
            rows.add(row("before", pair[0], pair[1], weight[f]));
          }
        }
        case 'W' -> {
          if (others[f] >= LEAST || paired.contains(name)) {
            rows.add(row("opens", name, "*", Math.max(NONE, others[f])));
          }
        }
        default -> {
          String[] pair = name.split(" ");
          double other = others[ids.get("W" + pair[0])];
          if (count >= OFTEN && (other < LEAST ? weight[f] >= LEAST : Math.abs(weight[f] - other) >= 0.7)) {
            rows.add(row("opens", pair[0], pair[1], weight[f]));
          }
        }
      }
    }
  }

  /// The words that open sentences at least before some second word.
  private Set<String> paired() {
    var words = new HashSet<String>();
    for (int f = 0; f < weight.length; f++) {
      if (names.get(f).charAt(0) == 'P' && begins[f] + not[f] >= OFTEN && weight[f] >= LEAST) {
        words.add(names.get(f).substring(1, names.get(f).indexOf(' ')));
      }
    }
    return words;
  }

  /// The weight of each opening word before all those second words with which it is rare.
  private double[] others(double mean) {
    var left = new double[2][weight.length];
    for (int f = 0; f < weight.length; f++) {
      if (names.get(f).charAt(0) == 'P' && begins[f] + not[f] < OFTEN) {
        int word = ids.get("W" + names.get(f).substring(1, names.get(f).indexOf(' ')));
        left[0][word] += not[f];
        left[1][word] += begins[f];
      }
    }
    Map<String, Double> shapes = shapes();
    var others = new double[weight.length];
    for (int f = 0; f < weight.length; f++) {
      if (names.get(f).charAt(0) == 'W') {
        double share = shapes.get(shape(names.get(f)));
        others[f] = Math.log((left[1][f] + 4 * share) / (left[0][f] + 4 * (1 - share))) - mean;
      }
    }
    return others;
  }
}
