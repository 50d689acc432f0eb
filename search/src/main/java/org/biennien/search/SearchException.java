package org.biennien.search;

import java.io.IOException;
import java.nio.file.Path;

/// The index cannot be read or written. The message says what, where, and the mend.
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final String reason;

  SearchException(Path folder, IOException cause) {
    super("""
        %s: the search index cannot be read or written (%s). \
        See that the disk is not full and the folder may be written;
        it may be removed, and is made anew from the chronicle.""".formatted(folder, cause.getMessage()), cause);
    this.folder = folder;
    this.reason = String.valueOf(cause.getMessage());
  }

  /// The folder of the index.
  public Path folder() {
    return folder;
  }

  /// What the system says.
  public String reason() {
    return reason;
  }
}
