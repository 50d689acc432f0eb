package org.biennien.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// An output: a file in a folder that appears whole or not at all, or the standard output.
final class OutputFile implements AutoCloseable {
  private final Optional<Path> file;
  private final PrintStream print;
  private final Path unfinished;

  private OutputFile(Optional<Path> file, PrintStream print, Path unfinished) {
    this.file = file;
    this.print = print;
    this.unfinished = unfinished;
  }

  /// The file `name` in `folder`, or `out` where no folder is given.
  static OutputFile open(Optional<Path> folder, String name, PrintStream out) {
    if (folder.isEmpty()) {
      return new OutputFile(Optional.empty(), out, Path.of(name));
    }
    try {
      Files.createDirectories(folder.get());
      Path unfinished = folder.get().resolve("." + name + ".unfinished");
      PrintStream print = new PrintStream(Files.newOutputStream(unfinished), false, StandardCharsets.UTF_8);
      return new OutputFile(Optional.of(folder.get().resolve(name)), print, unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path folder, String name, String content) {
    try (OutputFile output = open(Optional.of(folder), name, new PrintStream(new ByteArrayOutputStream()))) {
      output.print().print(content);
    }
  }

  PrintStream print() {
    return print;
  }

  @Override
  public void close() {
    print.flush();
    file.ifPresent(target -> {
      boolean failed = print.checkError();
      print.close();
      try {
        if (failed) {
          throw new IOException("%s could not be written whole; is the disk full?".formatted(target));
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
