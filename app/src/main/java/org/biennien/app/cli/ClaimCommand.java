package org.biennien.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.biennien.app.view.ClaimPage;
import org.biennien.app.view.SourceLine;
import org.biennien.app.view.Views;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `biennien claim ID`: one claim, the words that say it, and why each field has its value.
@Command(name = "claim")
final class ClaimCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "parameter.claim")
  private String id = "";

  @Mixin
  private Home home = new Home();

  ClaimCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = home.chronicle(terminal)) {
      ClaimPage claim = new Views(chronicle).claim(id).orElseThrow(
          () -> new CommandException(ExitCode.NOT_FOUND, terminal.messages().text("claim.unknown", id)));
      chronicle.claim(id).ifPresent(this::printArticle);
      print(claim);
      return ExitCode.DONE;
    }
  }

  private void printArticle(Testimony told) {
    Messages messages = terminal.messages();
    terminal.out().println(messages.text("claim.article", told.report().articleId(),
        told.report().outlet().orElse(messages.text("unknown.outlet")),
        told.report().published().value().map(Object::toString).orElse(messages.text("unknown.date"))));
  }

  private void print(ClaimPage claim) {
    Messages messages = terminal.messages();
    var out = terminal.out();
    var words = new StateWords(messages);
    out.println(messages.text("claim.words", claim.id(), words.type(claim.type()),
        words.status(claim.status(), claim.extent())));
    out.println();
    out.println("  " + marked(claim));
    out.println();
    claim.agent().forEach(a -> field("agent", a.text(), a.actor(), words.why(a.reason(), a.reasonVi())));
    claim.patient().forEach(a -> field("patient", a.text(), a.actor(), words.why(a.reason(), a.reasonVi())));
    claim.place().forEach(p -> field("place", p.text(), place(p), words.why(p.reason(), p.reasonVi())));
    claim.otherPlace().forEach(p -> field("other_place", p.text(), place(p), words.why(p.reason(), p.reasonVi())));
    claim.time().ifPresent(t -> field("time", t.text(), t.edtf(),
        messages.text("basis." + t.basis()) + ": " + words.why(t.reason(), t.reasonVi())));
    claim.count().forEach(c -> field("count", c.text(), messages.text("count-of." + c.of()) + " "
        + c.min().map(Object::toString).orElse("") + ".." + c.max().map(Object::toString).orElse(""), ""));
    out.println(messages.text("claim.chain") + ": " + chain(claim.source(), messages));
    out.println(messages.text("claim.why") + ":");
    claim.reasons().forEach(r -> out.printf("  %s: %s (%s)%n", messages.textOr("field." + r.field(), r.field()),
        words.why(r.detail(), r.detailVi()), r.rule()));
    out.println(messages.text("claim.confidence", String.format(Locale.ROOT, "%.2f", claim.confidence())));
  }

  private void field(String name, String words, String value, String reason) {
    terminal.out().printf("  %-12s «%s» = %s%s%n", terminal.messages().text("field." + name), words, value, reason.isEmpty() ? "" : "  [" + reason + "]");
  }

  private static String place(ClaimPage.PlaceWords words) {
    return words.place().name() + words.place().latitude()
        .map(latitude -> String.format(Locale.ROOT, " (%.2f, %.2f)", latitude, words.place().longitude().orElse(0.0)))
        .orElse("");
  }

  private static String marked(ClaimPage claim) {
    String sentence = claim.sentence().text();
    int start = claim.trigger().start() - claim.sentence().start();
    int end = claim.trigger().end() - claim.sentence().start();
    return sentence.substring(0, start) + "«" + sentence.substring(start, end) + "»" + sentence.substring(end);
  }

  private static String chain(List<SourceLine> chain, Messages messages) {
    return chain.isEmpty() ? messages.text("claim.own-voice") : chain.stream()
        .map(source -> source.name().orElse(source.text()) + " (" + messages.text("source-kind." + source.kind())
            + source.date().map(date -> ", " + date).orElse("") + ")")
        .collect(Collectors.joining(" → "));
  }
}
