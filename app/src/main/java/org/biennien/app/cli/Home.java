package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Option;

/// Where the chronicle lies: `--home`, else `BIENNIEN_HOME`, else the user's data folder.
final class Home {
  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
  private Optional<Path> given = Optional.empty();

  Path path() {
    return given.or(() -> environment("BIENNIEN_HOME").map(Path::of)).orElseGet(Home::inDataFolder).toAbsolutePath();
  }

  /// Opens the chronicle that lies there; says so where it is of an older program and takes its time.
  Chronicle chronicle(Terminal terminal) {
    Path path = path();
    return Chronicle.open(path, () -> terminal.err().println(terminal.messages().text("store.outdated", path)));
  }

  private static Path inDataFolder() {
    Path user = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return environment("LOCALAPPDATA").map(Path::of).orElse(user.resolve("AppData/Local")).resolve("BienNien");
    }
    if (system.startsWith("mac")) {
      return user.resolve("Library/Application Support/BienNien");
    }
    return environment("XDG_DATA_HOME").map(Path::of).orElse(user.resolve(".local/share")).resolve("biennien");
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
