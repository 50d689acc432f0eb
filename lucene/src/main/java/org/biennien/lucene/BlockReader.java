package org.biennien.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Reads a text in blocks that may be analysed one by one, with the same words as the whole.
///
/// A block ends where a line ends and the next one begins with a capital letter. There a new sentence begins
/// whatever came before: quotes and brackets left open are forgotten, and no token reaches over the line's
/// end. A text without such a place is one block.
final class BlockReader {
  private final Reader reader;
  private final int size;
  private char[] buffer;
  private int length;
  private boolean atEnd;

  /// @param size at least 1; blocks are about so many characters, and longer where no place to cut is found
  BlockReader(Reader reader, int size) {
    this.reader = reader;
    this.size = size;
    this.buffer = new char[size];
  }

  /// The next block; empty only at the end of the text.
  String next() throws IOException {
    int scanned = 1;
    for (int target = size; ; target = 2 * target) {
      fill(target);
      int cut = atEnd ? length : lastCut(scanned);
      if (cut > 0 || atEnd) {
        return take(cut);
      }
      scanned = length;
    }
  }

  private void fill(int target) throws IOException {
    if (buffer.length < target) {
      buffer = Arrays.copyOf(buffer, target);
    }
    while (length < target && !atEnd) {
      int read = reader.read(buffer, length, target - length);
      atEnd = read < 0;
      length += Math.max(read, 0);
    }
  }

  /// The last place to cut at or after `from`; 0 if there is none.
  private int lastCut(int from) {
    for (int i = length - 1; i >= from; i--) {
      if (buffer[i - 1] == '\n' && Character.getType(buffer[i]) == Character.UPPERCASE_LETTER) {
        return i;
      }
    }
    return 0;
  }

  private String take(int cut) {
    var block = new String(buffer, 0, cut);
    System.arraycopy(buffer, cut, buffer, 0, length - cut);
    length -= cut;
    return block;
  }
}
