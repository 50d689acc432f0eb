package org.biennien.text.normalize;

/// Tells the underscores of segmented text (`quân_đội`), which stand for spaces, from those of a web address
/// (`https://a.vn/bai_viet`), which are its own.
///
/// It looks at the view as far as it is written, so that a view of a view decides alike.
final class Underscore {
  private final CharSequence written;
  private int seen;
  private boolean address;

  Underscore(CharSequence written) {
    this.written = written;
  }

  /// Whether what is to be written next goes on with a web address.
  boolean inAddress() {
    for (; seen < written.length(); seen++) {
      char c = written.charAt(seen);
      if (c == ' ' || c == '\n') {
        address = false;
      } else if (c == '/' || c == '.') {
        address |= ends("://") || ends("www.");
      }
    }
    return address;
  }

  private boolean ends(String mark) {
    int start = seen + 1 - mark.length();
    for (int i = 0; i < mark.length(); i++) {
      if (start < 0 || Character.toLowerCase(written.charAt(start + i)) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
