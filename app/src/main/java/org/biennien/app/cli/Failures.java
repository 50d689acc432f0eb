package org.biennien.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.biennien.app.web.ServerException;
import org.biennien.chronicle.store.StoreException;
import org.biennien.search.SearchException;

/// How a failure is told: in words, with the mend, without a stack trace. A fault of the program itself names its
/// type and place, so that it can be reported.
final class Failures {
  private Failures() {}

  static int exitCode(Exception fault) {
    return switch (fault) {
      case CommandException e -> e.exitCode();
      case StoreException _ -> ExitCode.FAILED;
      case ServerException _ -> ExitCode.FAILED;
      case SearchException _ -> ExitCode.FAILED;
      case UncheckedIOException _ -> ExitCode.FAILED;
      default -> ExitCode.INTERNAL;
    };
  }

  static String message(Exception fault, Messages messages) {
    return switch (fault) {
      case CommandException e -> String.valueOf(e.getMessage());
      case StoreException e -> messages.text("store." + e.kind().name().toLowerCase(Locale.ROOT), e.details().toArray());
      case ServerException e -> String.valueOf(e.getMessage());
      case SearchException e -> messages.text("failed.search", e.folder(), e.reason());
      case UncheckedIOException e when e.getCause() instanceof FileSystemException file ->
          messages.text("failed.file", file.getFile(), file.getClass().getSimpleName());
      case UncheckedIOException e -> messages.text("failed.io", String.valueOf(e.getMessage()));
      default -> messages.text("failed.internal", fault.toString(),
          fault.getStackTrace().length > 0 ? fault.getStackTrace()[0] : "?");
    };
  }
}
