package org.biennien.extract.pattern;

/// The edges of a trie over word forms: from a node, a number, a form leads to another. All stand in one open-addressed table,
/// key and target side by side, so that a step costs one look at far memory.
///
/// A form is known by its 64-bit number ([WordForm#number(CharSequence)]); two edges that share the number of node and form
/// are refused when they are put in. Filled by one thread; not changed any more, it may be shared.
public final class Edges {
  /// No node.
  public static final int NONE = -1;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  /// For each slot the key, 0 where it is free, and the target.
  private long[] rows = new long[128];
  private int size;

  /// The node that `form` leads to from `node`; [#NONE] if none.
  public int target(int node, long form) {
    long key = key(node, form);
    int slot = slot(key);
    return rows[slot] == key ? (int) rows[slot + 1] : NONE;
  }

  /// Lets `form` lead from `node` to `target`, where it has led nowhere so far.
  public void put(int node, long form, int target) {
    if (4 * ++size > rows.length) {
      grow();
    }
    long key = key(node, form);
    int slot = slot(key);
    if (rows[slot] == key) {
      throw new IllegalStateException("two edges of the trie share the hash " + key);
    }
    rows[slot] = key;
    rows[slot + 1] = target;
  }

  private void grow() {
    long[] old = rows;
    rows = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        rows[slot] = old[i];
        rows[slot + 1] = old[i + 1];
      }
    }
  }

  /// Where `key` stands, or the free slot where it would stand.
  private int slot(long key) {
    int mask = rows.length - 1;
    int slot = (int) key << 1 & mask;
    while (rows[slot] != 0 && rows[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private static long key(int node, long form) {
    long key = WordForm.mixed(form + node * STEP);
    return key == 0 ? 1 : key;
  }
}
