package org.biennien.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.json.ArticleFile;
import org.biennien.claim.json.ClaimJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Codebook article files: into the folder one file an article under the input's name, else all to the standard
/// output. Articles from one `.jsonl` are named by their ids.
final class GoldJsonSink implements ClaimSink {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Optional<Path> folder;
  private final PrintStream out;

  GoldJsonSink(Optional<Path> folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  @Override
  public void accept(String input, Article article, List<Claim> claims) {
    String json = JSON.writeValueAsString(ArticleFile.write(article, claims, ClaimJson.CODEBOOK)) + "\n";
    if (folder.isPresent()) {
      OutputFile.write(folder.get(), name(input, article), json);
    } else {
      out.print(json);
    }
  }

  private static String name(String input, Article article) {
    Path file = Path.of(input).getFileName();
    String name = file == null ? "" : file.toString();
    boolean ofMany = name.endsWith(".jsonl") || name.equals(InputFiles.STANDARD_INPUT) || name.isEmpty();
    int dot = name.lastIndexOf('.');
    String stem = ofMany ? article.id() : dot > 0 ? name.substring(0, dot) : name;
    return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".json";
  }

  @Override
  public void close() {
    out.flush();
  }
}
