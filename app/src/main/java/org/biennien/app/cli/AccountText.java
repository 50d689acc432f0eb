package org.biennien.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.app.view.AccountLine;
import org.biennien.app.view.EventLine;
import org.biennien.app.view.Evidence;
import org.biennien.app.view.Voice;

/// The voices of an event as lines for a person, each with its echoes under it.
///
/// ```
///     IS (a party to the fight, tells its own success) → AMAQ → Tin Chiều, 2017-12-11  b#0-seize
///       ↳ Báo Sông Hồng, 2017-12-12  a#0-seize
/// ```
final class AccountText {
  private final Messages messages;
  private final StateWords words;

  AccountText(Messages messages) {
    this.messages = messages;
    this.words = new StateWords(messages);
  }

  /// None for an event that one article tells.
  List<String> of(EventLine event) {
    var lines = new ArrayList<String>();
    if (event.articles() > 1) {
      for (AccountLine account : event.accounts()) {
        lines.add("    " + head(account) + claims(account.told()));
        articles(account.echoes()).forEach(echoes ->
            lines.add("      ↳ " + outlet(echoes.getFirst()) + claims(echoes)));
      }
    }
    return lines;
  }

  private String head(AccountLine account) {
    Voice voice = account.voice();
    String party = !voice.party() ? "" : " (" + messages.text("voice.party")
        + (voice.selfServing() ? ", " + messages.text("voice.self-serving") : "") + ")";
    String uncounted = account.counted() ? "" : " " + messages.text("voice.not-counted");
    Evidence first = account.told().getFirst();
    // An article in its own voice is its outlet, and needs no chain.
    Stream<String> root = voice.words().isEmpty() ? Stream.empty()
        : Stream.of(voice.name().map(words::name).or(voice::words).orElse(messages.text("unknown.outlet")) + party);
    return Stream.concat(root, Stream.of(outlet(first) + uncounted)).collect(Collectors.joining(" → "));
  }

  private String outlet(Evidence evidence) {
    return evidence.outlet().orElse(messages.text("unknown.outlet")) + evidence.published().map(day -> ", " + day).orElse("");
  }

  private static String claims(List<Evidence> told) {
    return "  " + told.stream().map(Evidence::claim).collect(Collectors.joining(" "));
  }

  private static List<List<Evidence>> articles(List<Evidence> echoes) {
    return List.copyOf(echoes.stream().collect(Collectors.groupingBy(Evidence::article, java.util.LinkedHashMap::new,
        Collectors.toList())).values());
  }
}
