package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.app.view.Evidence;
import org.biennien.app.view.Party;
import org.biennien.app.view.PlacePage;
import org.biennien.app.view.PostingLine;
import org.biennien.app.view.SideNames;
import org.biennien.app.view.Spell;

/// A place's ledger as text for a person: its states through time, then each posting with its voice.
final class LedgerText {
  private final Terminal terminal;
  private final Messages messages;
  private final SideNames names = SideNames.load();

  LedgerText(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  void print(PlacePage page, Optional<LocalDate> at) {
    var out = terminal.out();
    out.println("══ " + page.place().name() + page.place().country().map(c -> " (" + c + ")").orElse(""));
    at.ifPresent(day -> out.println(messages.text("ledger.state", day, control(page.standing().control(),
        page.standing().sides(), page.standing().besiegers()))));
    for (Spell spell : page.spells()) {
      out.printf("  %s – %s  %s%n", spell.from(), spell.to().map(Object::toString).orElse("…       "),
          control(spell.control(), spell.sides(), spell.besiegers()));
    }
    var table = new Table("", messages.text("column.when"), messages.text("column.who"),
        messages.text("column.effect"), messages.text("column.source"), messages.text("column.words"));
    for (PostingLine posting : page.postings()) {
      table.row(mark(posting), posting.valid().orElse(messages.text("unknown.date")), parties(List.of(posting.side())),
          messages.text("effect." + posting.effect()) + posting.extent().map(e -> ", " + messages.text("extent." + e))
              .orElse(""),
          voice(posting), excerpt(posting.evidence()));
    }
    table.print(out);
    out.println();
  }

  /// `!` contradicted by another posting, `=` repeated by echoes.
  private static String mark(PostingLine posting) {
    return (posting.contradicts().isEmpty() ? "" : "!") + (posting.echoes().isEmpty() ? "" : "=");
  }

  private String voice(PostingLine posting) {
    Evidence evidence = posting.evidence();
    Stream<String> chain = evidence.chain().stream().map(source -> source.name().orElse(source.text()));
    String outlet = evidence.outlet().orElse(messages.text("unknown.outlet"));
    String voices = Stream.concat(chain, Stream.of(outlet)).collect(Collectors.joining(" → "));
    String party = posting.origin().party() ? " (" + messages.text("voice.party") + ")" : "";
    String echoes = posting.echoes().isEmpty() ? "" : " " + messages.text("voice.echoes", posting.echoes().size());
    return voices + party + echoes;
  }

  /// The trigger with the words around it.
  private static String excerpt(Evidence evidence) {
    int start = Math.max(0, evidence.triggerStart() - 24);
    int end = Math.min(evidence.sentence().length(), evidence.triggerEnd() + 36);
    String before = evidence.sentence().substring(start, evidence.triggerStart());
    String after = evidence.sentence().substring(evidence.triggerEnd(), end);
    return (start > 0 ? "…" : "") + before + "«"
        + evidence.sentence().substring(evidence.triggerStart(), evidence.triggerEnd()) + "»" + after
        + (end < evidence.sentence().length() ? "…" : "");
  }

  private String control(String control, List<Party> sides, List<Party> besiegers) {
    return messages.text("control." + control, parties(sides), parties(besiegers));
  }

  private String parties(List<Party> parties) {
    return parties.stream().flatMap(party -> party.names().stream()).distinct().map(this::name)
        .collect(Collectors.joining(", "));
  }

  private String name(String code) {
    boolean vietnamese = java.util.Locale.getDefault().getLanguage().equals("vi");
    return vietnamese ? names.of(code).vi() : names.of(code).en();
  }
}
