package org.biennien.search;

/// Why an index was made anew and not only brought up to date.
public enum Remade {
  /// There was none.
  NEW,
  /// Another version of the program wrote it, with other fields, another analyzer or model.
  OTHER_FORM,
  /// It belongs to another store: the home was restored or copied.
  OTHER_STORE,
  /// It tells of more than the store holds: the store was restored from a copy.
  AHEAD,
  /// Its files are damaged.
  DAMAGED,
  /// Somebody asked for it.
  ASKED
}
