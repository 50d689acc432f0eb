package org.biennien.chronicle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that a chronicle lives in.
final class Home {
  private Home() {}

  /// Makes the folder where it is missing, and answers with its database file.
  ///
  /// @throws StoreException if it cannot be made or written to
  static Path database(Path home) {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw notWritable(home, e);
    }
    if (!Files.isWritable(home)) {
      throw notWritable(home, new IOException("no permission to write"));
    }
    return home.resolve("chronicle.db");
  }

  static StoreException notWritable(Path home, IOException cause) {
    return new StoreException(cause, StoreException.Kind.HOME_NOT_WRITABLE, home, String.valueOf(cause.getMessage()));
  }
}
