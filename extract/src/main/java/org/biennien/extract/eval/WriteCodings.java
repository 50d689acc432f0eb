package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.extract.gold.Coding;
import org.biennien.extract.gold.CodingMaker;
import org.biennien.text.pipeline.Annotator;

/// Writes gold files as codings, which hold no text of the articles (`training/claims/README.md`). A faulty
/// file is told and left out, the others are written; the exit code is then 1.
///
/// Arguments: the folder of the corpora (`.jsonl`), the folder to write to, then gold files or folders of
/// them.
public final class WriteCodings {
  private WriteCodings() {}

  /// Writes the codings.
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("expected CORPORA OUT GOLD..., for instance"
          + " ../shared/corpora training/claims coded/; found " + String.join(" ", args));
    }
    List<Path> gold = Stream.of(args).skip(2).map(Path::of).toList();
    List<String> faults = write(Path.of(args[0]), Path.of(args[1]), gold);
    faults.forEach(System.err::println);
    if (!faults.isEmpty()) {
      System.exit(1);
    }
  }

  /// Writes the codings of files or folders; gives the faults of those that could not be written.
  static List<String> write(Path corpora, Path out, List<Path> gold) throws IOException {
    var maker = new CodingMaker(corpora, Annotator.load());
    Files.createDirectories(out);
    var faults = new ArrayList<String>();
    for (Path file : files(gold)) {
      try {
        Coding coding = maker.make(file);
        Files.writeString(out.resolve(file.getFileName()), coding.write());
      } catch (IllegalArgumentException e) {
        faults.add(e.getMessage());
      }
    }
    return faults;
  }

  private static List<Path> files(List<Path> gold) throws IOException {
    var files = new ArrayList<Path>();
    for (Path path : gold) {
      try (Stream<Path> below = Files.walk(path)) {
        below.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
