package org.biennien.app.cli;

import java.util.Locale;
import org.biennien.app.search.Finder;
import org.biennien.search.CaughtUp;
import org.biennien.search.Remade;

/// Keeps the search index up to date, and tells a waiting user what it is about.
final class IndexCare {
  /// A second or two of work, after which it is kept: whoever stops the program then loses no more than that.
  static final int CHANGES_AT_A_TIME = 500;

  private final Finder finder;
  private final Terminal terminal;

  IndexCare(Finder finder, Terminal terminal) {
    this.finder = finder;
    this.terminal = terminal;
  }

  /// Looks whether the index is one of this store; one that is not is begun anew.
  void begin() {
    tellRemade(finder.index().catchUp(1, done -> {}));
  }

  /// Takes over what the store has and the index lacks.
  void catchUp() {
    long behind = finder.index().behind();
    try (var progress = progress(behind)) {
      int taken = 0;
      while (behind > 0) {
        int before = taken;
        CaughtUp caughtUp = finder.index().catchUp(CHANGES_AT_A_TIME, done -> progress.stepTo(before + done));
        tellRemade(caughtUp);
        if (caughtUp.written() == 0 && caughtUp.behind() > 0) {
          terminal.err().println(terminal.messages().text("index.behind", caughtUp.behind()));
          return;
        }
        taken += caughtUp.written();
        behind = caughtUp.behind();
      }
    }
  }

  /// Makes the index anew.
  void remake() {
    try (var progress = progress(finder.index().behind())) {
      tellRemade(finder.index().remake(progress::stepTo));
    }
  }

  private Progress progress(long changes) {
    return new Progress(terminal.messages().text("progress.index"), (int) Math.min(changes, Integer.MAX_VALUE),
        terminal.watched(), terminal.err());
  }

  private void tellRemade(CaughtUp caughtUp) {
    caughtUp.remade().filter(why -> why != Remade.NEW && why != Remade.ASKED).ifPresent(why ->
        terminal.err().println(
            terminal.messages().text("index.remade." + why.name().toLowerCase(Locale.ROOT))));
  }
}
