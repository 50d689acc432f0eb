package org.biennien.extract.trigger;

import org.biennien.text.Sentence;
import org.biennien.text.Token;

/// Token forms as numbers, so that the hot loops neither compare nor join strings. Upper and lower case are one.
final class FormHash {
  private FormHash() {}

  /// 64 bits of a form: FNV-1a over its lower-case characters, then mixed.
  static long of(CharSequence form) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      h = (h ^ Character.toLowerCase(form.charAt(i))) * 0x100000001b3L;
    }
    return mix(h);
  }

  /// The forms of a sentence, one number a token.
  static long[] of(Sentence sentence) {
    long[] forms = new long[sentence.tokens().size()];
    int i = 0;
    for (Token token : sentence.tokens()) {
      forms[i++] = of(token.form());
    }
    return forms;
  }

  /// Stafford's variant 13 of the 64-bit finaliser of MurmurHash3.
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
