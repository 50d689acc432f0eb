package org.biennien.chronicle.store;

import java.util.Arrays;
import java.util.List;

/// The store cannot do what was asked. The message says in English what happened, where, and how to mend it; who
/// speaks another language builds it from kind and details.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient List<String> details;

  /// What is wrong. The text of each has a place for every detail, in order.
  public enum Kind {
    /// Details: home, what the system says.
    HOME_NOT_WRITABLE("%s: the chronicle cannot be kept there: %s. Choose another folder with --home, or allow "
        + "writing to this one."),
    /// Details: home, number of the writing process or `?`.
    WRITER_BUSY("%s: another Biên Niên (process %s) is writing into this home. Wait until it is done, or stop it."),
    /// Details: database.
    DATABASE_BUSY("%s: another process keeps the database busy. Wait until it is done, or stop it."),
    /// Details: database, what SQLite says.
    DAMAGED("%s: this is not a sound database (%s). Restore it from a backup (biennien chronicle restore), or move it "
        + "away and add the articles again."),
    /// Details: database, what SQLite says, home.
    READ_ONLY("%s: the chronicle cannot be written (%s). Choose another folder with --home, or allow writing to %s."),
    /// Details: database.
    DISK_FULL("%s: the disk is full. Nothing of the last article was kept; make room and go on."),
    /// Details: home or backup, its schema, the latest schema that this program knows.
    NEWER("%s: written by a newer Biên Niên (schema %s, this program knows %s). Use the newer program."),
    /// Details: file that is there.
    BACKUP_THERE("%s: is there already, and a backup is never written over. Give another name, or move it away."),
    /// Details: backup, what is wrong.
    BACKUP_UNSOUND("%s: this is not a sound backup (%s). Give a file that chronicle backup has written."),
    /// Details: home.
    CHRONICLE_THERE("%s: has a chronicle already. Restore into another home, or add --replace: the present one is then "
        + "kept beside it."),
    /// Details: claim.
    CLAIM_UNKNOWN("%s: no such claim or event in this chronicle. biennien events lists them."),
    /// Details: claims or events that were named.
    NOTHING_TO_JOIN("%s: already one event. Name claims of two events or more."),
    /// Details: claims or events that were named.
    NOTHING_TO_SPLIT("%s: nothing would be left of the event. Name some of its claims, not all."),
    /// Details: claims or events that were named, number of the decision.
    AGAINST_DECISION("%s: decision %s says the opposite. Undo it first: biennien events undo %2$s"),
    /// Details: where, what SQLite or the system says.
    OTHER("%s: %s");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  StoreException(Kind kind, Object... details) {
    super(kind.english.formatted(details));
    this.kind = kind;
    this.details = Arrays.stream(details).map(String::valueOf).toList();
  }

  StoreException(Throwable cause, Kind kind, Object... details) {
    this(kind, details);
    initCause(cause);
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }

  /// Where and what, in the order that the kind names them.
  public List<String> details() {
    return details;
  }
}
