package org.biennien.app.cli;

import java.util.Locale;
import org.biennien.app.search.Finder;
import org.biennien.search.CaughtUp;
import org.biennien.search.Remade;

/// Keeps the search index up to date, and tells a waiting user what it is about.
final class IndexCare {
  private final Finder finder;
  private final Terminal terminal;

  IndexCare(Finder finder, Terminal terminal) {
    this.finder = finder;
    this.terminal = terminal;
  }

  /// Takes over what the store has and the index lacks.
  void catchUp() {
    long behind = finder.index().behind();
    try (var progress = progress(behind)) {
      tell(finder.catchUp(progress::stepTo));
    }
  }

  /// Makes the index anew.
  void remake() {
    try (var progress = progress(finder.index().behind())) {
      tell(finder.index().remake(progress::stepTo));
    }
  }

  private Progress progress(long changes) {
    return new Progress(terminal.messages().text("progress.index"), (int) Math.min(changes, Integer.MAX_VALUE),
        terminal.watched(), terminal.err());
  }

  private void tell(CaughtUp caughtUp) {
    caughtUp.remade().filter(why -> why != Remade.NEW && why != Remade.ASKED).ifPresent(why ->
        terminal.err().println(
            terminal.messages().text("index.remade." + why.name().toLowerCase(Locale.ROOT))));
    if (caughtUp.behind() > 0) {
      terminal.err().println(terminal.messages().text("index.behind", caughtUp.behind()));
    }
  }
}
