package org.biennien.extract.pattern;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.biennien.text.model.Remembered;
import org.jspecify.annotations.Nullable;

/// A token's form with all that recognisers know of it: news says the same few thousand forms over and over, so each is
/// looked up once for a token, and what follows from it is worked out once.
///
/// May be shared between threads; of two that meet a form at once both may work it out.
public final class WordForm {
  private static final Remembered<WordForm> MET = new Remembered<>(1 << 16, WordForm::new);
  private static final @Nullable Object[] NOTHING = {};

  private final String form;
  private final String lower;
  private final long number;
  private final boolean capitalised;
  private @Nullable Object[] known = NOTHING;

  private WordForm(String form) {
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT);
    this.number = number(form);
    this.capitalised = Character.isUpperCase(form.codePointAt(0));
  }

  /// What is known of `form`.
  public static WordForm of(String form) {
    return MET.of(form);
  }

  /// In small letters.
  public String lower() {
    return lower;
  }

  /// Whether it starts with a capital letter.
  public boolean capitalised() {
    return capitalised;
  }

  /// As [#number(CharSequence)] gives it.
  public long number() {
    return number;
  }

  /// A form as a number: FNV-1a over its characters in small letters, then mixed.
  public static long number(CharSequence form) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      h = (h ^ Character.toLowerCase(form.charAt(i))) * 0x100000001b3L;
    }
    return mixed(h);
  }

  /// Stafford's variant 13 of the 64-bit finaliser of MurmurHash3.
  public static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /// Something that follows from a form alone, kept with it. One for each kind of knowledge, never one for each table.
  ///
  /// @param <V> immutable
  public static final class Trait<V> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int index = COUNT.getAndIncrement();
    private final Function<String, V> function;

    /// @param function has one value for each form
    public Trait(Function<String, V> function) {
      this.function = function;
    }

    /// The value for `form`.
    @SuppressWarnings("unchecked")
    public V of(WordForm form) {
      Object value = index < form.known.length ? form.known[index] : null;
      return value != null ? (V) value : learnt(form);
    }

    private V learnt(WordForm form) {
      V value = function.apply(form.form);
      @Nullable Object[] known = Arrays.copyOf(form.known, Math.max(form.known.length, index + 1));
      known[index] = value;
      form.known = known;
      return value;
    }
  }
}
