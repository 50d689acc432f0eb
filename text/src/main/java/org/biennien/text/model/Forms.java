package org.biennien.text.model;

import org.jspecify.annotations.Nullable;

/// Word forms, one string for each: the text `quân … quân` gives the same string twice, and whoever compares the two sees
/// so at once, works out its hash once, and keeps one of it.
///
/// Holds the forms met last, as news says the same few thousand over and over. May be shared between threads; of two that
/// meet a form at once each may get a string of its own.
public final class Forms {
  private final @Nullable String[] forms;

  /// @param size how many forms are held at most, a power of two
  public Forms(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("found a size of %d, right is a power of two".formatted(size));
    }
    this.forms = new String[size];
  }

  /// The form that stands in `text` from `start` to before `end`.
  public String of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(forms.length) + 1;
    String form = forms[slot];
    if (form == null || form.length() != end - start || !text.startsWith(form, start)) {
      form = text.substring(start, end);
      forms[slot] = form;
    }
    return form;
  }
}
