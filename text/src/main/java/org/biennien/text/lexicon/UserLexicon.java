package org.biennien.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Words that a user wants cut his way, whatever the model thinks.
///
/// One entry a line: `tàu sân bay` is one word; `Mỹ | Donald Trump` are two. An entry in small letters
/// holds in any case; one with a capital holds only as written. Where entries overlap, the one that begins
/// first holds, and of those the longest. Text after `#` is a comment.
///
/// Immutable; to change the entries of a running program, read the file again and take the annotator that
/// `Annotator.with` gives.
///
/// @param entries each at least one word
public record UserLexicon(List<Entry> entries) {
  private static final UserLexicon NONE = new UserLexicon(List.of());

  public UserLexicon {
    entries = List.copyOf(entries);
  }

  /// How one run of syllables is cut.
  ///
  /// @param words in order, the syllables of each apart by one space
  public record Entry(List<String> words) {
    public Entry {
      words = List.copyOf(words);
      if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            "entry \"%s\": expected words with text on both sides of each |".formatted(String.join("|", words)));
      }
    }

    /// Parses `tàu sân bay` or `Mỹ | Donald Trump`.
    static Entry parse(String line) {
      var words = new ArrayList<String>();
      for (String word : line.split("\\|", -1)) {
        words.add(word.strip().replaceAll("[\\s_]+", " "));
      }
      return new Entry(words);
    }
  }

  /// The empty lexicon.
  public static UserLexicon none() {
    return NONE;
  }

  /// From entries as they stand in a file, a line each.
  ///
  /// @throws IllegalArgumentException if an entry has an empty word
  public static UserLexicon of(List<String> lines) {
    var entries = new ArrayList<Entry>();
    for (String line : lines) {
      String entry = line.replaceFirst("#.*", "").strip();
      if (!entry.isEmpty()) {
        entries.add(Entry.parse(entry));
      }
    }
    return new UserLexicon(entries);
  }

  /// Reads a file in UTF-8.
  ///
  /// @throws IOException if the file cannot be read
  /// @throws IllegalArgumentException naming file and line of an entry with an empty word
  public static UserLexicon read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    }
  }

  /// Reads to the end of `reader`, which stays open.
  ///
  /// @param name of the file, for messages
  /// @throws IOException if `reader` cannot be read
  /// @throws IllegalArgumentException naming file and line of an entry with an empty word
  public static UserLexicon read(String name, BufferedReader reader) throws IOException {
    var entries = new ArrayList<Entry>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      try {
        entries.addAll(of(List.of(number == 1 ? withoutByteOrderMark(line) : line)).entries());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return new UserLexicon(entries);
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
