package org.biennien.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.json.ClaimJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One claim a line (`claims.jsonl`): the codebook's fields, all that explains them, and the article they are of.
final class JsonLinesSink implements ClaimSink {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OutputFile output;

  JsonLinesSink(Optional<Path> folder, PrintStream out) {
    output = OutputFile.open(folder, "claims.jsonl", out);
  }

  @Override
  public void accept(String input, Article article, List<Claim> claims) {
    for (Claim claim : claims) {
      ObjectNode line = JSON.createObjectNode().put("article", article.id());
      article.outlet().ifPresent(outlet -> line.put("outlet", outlet));
      article.published().value().ifPresent(date -> line.put("published", date.toString()));
      line.setAll(ClaimJson.FULL.write(claim));
      output.print().print(JSON.writeValueAsString(line) + "\n");
    }
  }

  @Override
  public void close() {
    output.close();
  }
}
