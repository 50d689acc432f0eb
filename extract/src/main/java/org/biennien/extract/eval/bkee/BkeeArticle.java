package org.biennien.extract.eval.bkee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.extract.eval.bkee.BkeeEvent.Argument;
import org.biennien.text.Span;

/// An article of BKEE: a text file and beside it the standoff file of the annotation tool brat (`T1<TAB>Die 184 188<TAB>chết`,
/// `E1<TAB>Die:T2 Victim-Arg:T1`; offsets count code points).
///
/// @param file the text file
/// @param text as it came
/// @param events those of the types that the codebook has
record BkeeArticle(Path file, String text, List<BkeeEvent> events) {
  private static final String ENDING = ".ann";

  BkeeArticle {
    events = List.copyOf(events);
  }

  /// The standoff files below a folder, in the order of their paths.
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /// The article of a standoff file.
  static BkeeArticle read(Path standoff) throws IOException {
    String name = standoff.getFileName().toString();
    Path file = standoff.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".txt");
    String text = Files.readString(file);
    var spans = new HashMap<String, Span>();
    var events = new ArrayList<String[]>();
    int number = 0;
    for (String line : Files.readAllLines(standoff)) {
      number++;
      String[] columns = line.split("\t", -1);
      try {
        if (line.startsWith("T")) {
          String[] place = columns[1].split(" ", -1);
          spans.put(columns[0], new Span(text.offsetByCodePoints(0, Integer.parseInt(place[1])),
              text.offsetByCodePoints(0, Integer.parseInt(place[place.length - 1]))));
        } else if (line.startsWith("E")) {
          events.add(columns[1].strip().split(" ", -1));
        }
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IOException(
            "%s:%d: expected \"T1<TAB>Type from to<TAB>words\" or \"E1<TAB>Type:T1 Role:T2\", found \"%s\""
                .formatted(standoff, number, line), e);
      }
    }
    return new BkeeArticle(file, text, events.stream().flatMap(event -> event(event, spans).stream()).toList());
  }

  private static Optional<BkeeEvent> event(String[] parts, Map<String, Span> spans) {
    String[] head = parts[0].split(":", -1);
    Span trigger = spans.get(head[head.length - 1]);
    return trigger == null ? Optional.empty() : BkeeType.of(head[0]).map(type -> {
      var arguments = new ArrayList<Argument>();
      for (int i = 1; i < parts.length; i++) {
        String[] argument = parts[i].split(":", -1);
        // A second filler of a role is numbered: Entity-Arg2.
        String role = argument[0].replaceAll("\\d+$", "");
        Span span = spans.get(argument[argument.length - 1]);
        if (span != null && type.has(role)) {
          arguments.add(new Argument(role, span));
        }
      }
      return new BkeeEvent(type, trigger, arguments);
    });
  }
}
