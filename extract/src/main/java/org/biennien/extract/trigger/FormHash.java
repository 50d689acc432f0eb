package org.biennien.extract.trigger;

import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.WordForm;

/// Token forms as numbers, so that the hot loops neither compare nor join strings. Upper and lower case are one.
final class FormHash {
  private FormHash() {}

  /// 64 bits of a form, as [WordForm] gives them.
  static long of(CharSequence form) {
    return WordForm.number(form);
  }

  /// The forms of a sentence, one number a token.
  static long[] of(LowerForms sentence) {
    long[] forms = new long[sentence.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = sentence.word(i).number();
    }
    return forms;
  }

  /// Mixed well.
  static long mix(long z) {
    return WordForm.mixed(z);
  }
}
