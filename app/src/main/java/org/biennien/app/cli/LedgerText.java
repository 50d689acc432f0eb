package org.biennien.app.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.app.export.ClaimRecord;
import org.biennien.app.export.LedgerDocument;
import org.biennien.app.export.OriginRecord;
import org.biennien.app.export.PlaceRecord;
import org.biennien.app.export.PostingRecord;
import org.biennien.app.export.SpellRecord;

/// A place's ledger as text for a person: its states through time, then each posting with its voice.
final class LedgerText {
  private final PrintStream out;
  private final Messages messages;
  private final StateWords words;

  LedgerText(Terminal terminal) {
    this.out = terminal.out();
    this.messages = terminal.messages();
    this.words = new StateWords(messages);
  }

  void print(LedgerDocument ledger) {
    out.println("══ " + ledger.place().name() + ledger.place().country().map(c -> " (" + c + ")").orElse(""));
    ledger.at().ifPresent(day -> out.println(messages.text("ledger.state", day, words.of(ledger.state(), ledger.place()))));
    ledger.spells().forEach(spell -> spell(spell, ledger.place()));
    ledger.voices().forEach(voice -> {
      out.println(messages.text("ledger.voice", words.voice(voice.origin())));
      voice.spells().forEach(spell -> spell(spell, ledger.place()));
    });
    if (!ledger.parts().isEmpty()) {
      out.println("  " + messages.text("ledger.parts",
          ledger.parts().stream().map(PlaceRecord::name).collect(Collectors.joining("; "))));
    }
    var table = new Table("", messages.text("column.when"), messages.text("column.who"),
        messages.text("column.effect"), messages.text("column.source"), messages.text("column.words"));
    ledger.postings().forEach(posting -> table.row(mark(posting),
        posting.edtf().orElse(messages.text("unknown.date")), words.side(posting.side()), effect(posting),
        voice(posting), posting.claims().stream().map(LedgerText::excerpt).collect(Collectors.joining())));
    table.print(out);
    out.println();
  }

  private void spell(SpellRecord spell, PlaceRecord place) {
    String told = spell.valid().from().filter(since -> !since.equals(spell.from().toString()))
        .map(since -> messages.text("ledger.since", since)).orElse("");
    out.printf("  %s – %s  %s%s%n", spell.from(), spell.to().map(Object::toString).orElse("…         "),
        words.of(spell.state(), place), told);
  }

  private String effect(PostingRecord posting) {
    return messages.text("effect." + posting.effect())
        + posting.extent().map(extent -> ", " + messages.text("extent." + extent)).orElse("");
  }

  /// `!` contradicted by another posting, `=` repeated by echoes.
  private static String mark(PostingRecord posting) {
    return (posting.contradicts().isEmpty() ? "" : "!") + (posting.echoes().isEmpty() ? "" : "=");
  }

  private String voice(PostingRecord posting) {
    OriginRecord origin = posting.origins().getFirst();
    String outlet = posting.claims().stream().flatMap(claim -> claim.outlet().stream()).findFirst()
        .orElse(messages.text("unknown.outlet"));
    Stream<String> told = origin.words().isPresent()
        ? Stream.concat(Stream.of(words.voice(origin)), origin.relays().stream().map(words::name)) : Stream.empty();
    String party = origin.party() ? " (" + messages.text("voice.party") + ")" : "";
    String echoes = posting.echoes().isEmpty() ? "" : " " + messages.text("voice.echoes", posting.echoes().size());
    return Stream.concat(told, Stream.of(outlet)).collect(Collectors.joining(" → ")) + party + echoes;
  }

  /// The trigger with the words around it.
  static String excerpt(ClaimRecord claim) {
    String sentence = claim.sentence();
    int start = claim.start() - claim.sentenceStart();
    int end = claim.end() - claim.sentenceStart();
    int from = Math.max(0, start - 24);
    int to = Math.min(sentence.length(), end + 36);
    return (from > 0 ? "…" : "") + sentence.substring(from, start) + "«" + sentence.substring(start, end) + "»"
        + sentence.substring(end, to) + (to < sentence.length() ? "…" : "");
  }
}
