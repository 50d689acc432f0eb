package org.biennien.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biennien.extract.article.ArticleLines;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Fault;
import org.biennien.extract.article.Reading;

/// The inputs of a command line: files, folders (all articles below them, in the order of their paths), or `-` for
/// standard input. What ends in `.xz` is unpacked on the way.
final class InputFiles {
  static final String STANDARD_INPUT = "-";
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".json", ".jsonl");

  private final List<String> names;
  private final InputStream standardInput;

  private InputFiles(List<String> names, InputStream standardInput) {
    this.names = List.copyOf(names);
    this.standardInput = standardInput;
  }

  /// The files that `arguments` name. A named file is taken whatever its ending; in a folder only articles are.
  static InputFiles of(List<String> arguments, InputStream standardInput) {
    List<String> names = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(argument))) {
        names.addAll(below(Path.of(argument)));
      } else {
        names.add(argument);
      }
    }
    return new InputFiles(names, standardInput);
  }

  private static List<String> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(InputFiles::isArticle).map(Path::toString).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      // Reported like any file that cannot be opened, when its turn comes.
      return List.of(folder.toString());
    }
  }

  private static boolean isArticle(Path path) {
    String name = Packed.inner(path.getFileName().toString().toLowerCase(Locale.ROOT));
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  List<String> names() {
    return names;
  }

  /// The articles of the input with that name, read or unreadable.
  List<Reading> read(String name, ArticleReader reader) {
    List<Reading> readings = new ArrayList<>();
    each(name, reader, false, readings::add);
    return readings;
  }

  /// Hands on the articles of the input with that name one by one, read or unreadable; lines of JSON are not read before
  /// their turn.
  ///
  /// @param lines whether each line of a text file is an article
  void each(String name, ArticleReader reader, boolean lines, Consumer<Reading> sink) {
    String inner = Packed.inner(name);
    try (InputStream in = open(name)) {
      String lower = inner.toLowerCase(Locale.ROOT);
      boolean json = lower.endsWith(".jsonl");
      if (json || lines && lower.endsWith(".txt")) {
        var articles = ArticleLines.of(inner, json ? ArticleLines.Form.JSON : ArticleLines.Form.TEXT, reader, in);
        for (Optional<Reading> next = articles.next(); next.isPresent(); next = articles.next()) {
          sink.accept(next.get());
        }
      } else {
        reader.read(inner, in.readAllBytes()).forEach(sink);
      }
    } catch (IOException e) {
      String found = "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
      sink.accept(new Reading.Unreadable(name, new Fault(Fault.Kind.UNOPENED, Map.of("found", found))));
    }
  }

  private InputStream open(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return standardInput;
    }
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new IOException("a folder that could not be listed");
    }
    return Packed.open(file);
  }

  /// How many bytes the articles have, unpacked, as far as the system tells.
  long bytes() {
    long bytes = 0;
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT)) {
        bytes += Packed.size(Path.of(name));
      }
    }
    return bytes;
  }
}
