package org.biennien.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.biennien.app.bench.Effort;
import org.biennien.app.cli.ReadPass.Stage;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.ClaimExtractor;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;

/// Takes articles down the road stage by stage, so that each can be measured, and together as `biennien read` does; what comes
/// out is what it gives.
final class ReadBench {
  private final ArticleReader reader = new ArticleReader(Supplied.NOTHING);
  private final Road road = Road.load();
  private final MentionFinder mentions = MentionFinder.load();
  private final ClaimExtractor claims = ClaimExtractor.load();

  /// A file as it lies on the disk.
  record Source(String name, byte[] bytes) {}

  /// All sources, once.
  ReadPass pass(int number, List<Source> sources) {
    ReadPass pass = ReadPass.begin(number);
    var batch = new Batch();
    for (Source source : sources) {
      var measured = Effort.<List<Reading>>measure(() -> reader.read(source.name(), source.bytes()));
      pass = pass.plus(Stage.ARTICLE, measured.effort());
      for (Reading reading : measured.value()) {
        if (reading instanceof Reading.Read read) {
          batch.add(source.name(), read.article());
          pass = batch.full() ? read(pass, Batch.articles(batch.take())) : pass;
        }
      }
    }
    return read(pass, Batch.articles(batch.take()));
  }

  private ReadPass read(ReadPass pass, List<Article> articles) {
    var annotated = Effort.<List<AnnotatedArticle>>measure(() -> road.annotate(articles));
    var found = Effort.<List<Mentions>>measure(() -> mentions.all(annotated.value()));
    var said = Effort.<List<List<Claim>>>measure(() -> claims.all(found.value()));
    long bytes = articles.stream().mapToLong(article -> BenchTexts.utf8Length(article.text())).sum();
    return pass.plus(Stage.ANNOTATE, annotated.effort()).plus(Stage.MENTIONS, found.effort())
        .plus(Stage.CLAIMS, said.effort()).plus(articles.size(), bytes, said.value().stream().mapToLong(List::size).sum());
  }

  /// The articles' texts one after the other, over and over, as one article of some `bytes`; empty if there is no text.
  Optional<Source> article(List<Source> sources, int bytes) {
    var once = new StringBuilder();
    for (Source source : sources) {
      for (Reading reading : reader.read(source.name(), source.bytes())) {
        if (reading instanceof Reading.Read read && once.length() < bytes) {
          once.append(read.article().text()).append("\n\n");
        }
      }
    }
    if (once.isEmpty()) {
      return Optional.empty();
    }
    long length = BenchTexts.utf8Length(once.toString());
    String text = once.toString().repeat((int) (bytes / length + 1));
    // As many characters as have these bytes, taken alike all over the text.
    int end = (int) (text.length() * ((double) bytes / (length * (bytes / length + 1))));
    return Optional.of(new Source("bench.txt", text.substring(0, end).getBytes(StandardCharsets.UTF_8)));
  }
}
