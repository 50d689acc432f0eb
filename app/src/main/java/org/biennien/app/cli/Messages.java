package org.biennien.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.biennien.extract.article.Fault;

/// What the program says, in Vietnamese or English: `messages.properties` is English, `messages_vi.properties`
/// Vietnamese; a test holds that both have the same keys.
final class Messages {
  static final String BUNDLE = "org.biennien.app.cli.messages";

  private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);

  /// The message of `key`, with `{0}`, `{1}` ... filled in; numbers and dates come as strings.
  String text(String key, Object... arguments) {
    Object[] strings = java.util.Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(strings);
  }

  /// The message of `key`; `other` where there is none, as for a word that another version of the program wrote down.
  String textOr(String key, String other) {
    return bundle.containsKey(key) ? text(key) : other;
  }

  /// What is wrong with an input, and the mend.
  String text(Fault fault) {
    String message = bundle.getString("fault." + fault.kind().name().toLowerCase(Locale.ROOT));
    for (var detail : fault.details().entrySet()) {
      message = message.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return message;
  }
}
