package org.biennien.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Extent;

/// A table for people, one an article (`claims.txt` in the folder, where one is given).
final class TableSink implements ClaimSink {
  private final OutputFile output;
  private final Messages messages;
  private final StateWords words;

  TableSink(Optional<Path> folder, PrintStream out, Messages messages) {
    this.output = OutputFile.open(folder, "claims.txt", out);
    this.messages = messages;
    this.words = new StateWords(messages);
  }

  @Override
  public void accept(String input, Article article, List<Claim> claims) {
    PrintStream out = output.print();
    out.println(messages.text("read.heading", article.title().orElse(article.id()),
        article.outlet().orElse(messages.text("unknown.outlet")),
        article.published().value().map(Object::toString).orElse(messages.text("unknown.date")), claims.size()));
    var table = new Table(messages.text("column.when"), messages.text("column.type"), messages.text("column.status"),
        messages.text("column.who"), messages.text("column.whom"), messages.text("column.where"),
        messages.text("column.source"), messages.text("column.words"));
    for (Claim claim : claims) {
      table.row(claim.time().map(t -> t.value().toString()).orElse("–"), words.type(claim.type().label()),
          words.status(claim.status().label(), claim.extent().map(Extent::label)), actors(claim.agent()),
          actors(claim.patient()),
          claim.place().stream().map(p -> p.place().name()).distinct().collect(Collectors.joining(", ")),
          claim.source().stream().map(s -> s.name().map(words::name).orElse(s.quote().text())).collect(Collectors.joining(" → ")),
          claim.trigger().quote().text());
    }
    if (!table.isEmpty()) {
      table.print(out);
    }
    out.println();
  }

  private String actors(List<ActorMention> actors) {
    return words.names(actors.stream().map(a -> a.actor().code()).distinct().toList());
  }

  @Override
  public void close() {
    output.close();
  }
}
