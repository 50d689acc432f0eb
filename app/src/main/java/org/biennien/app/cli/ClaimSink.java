package org.biennien.app.cli;

import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;

/// Where read claims go, one article after another; closing it finishes what it writes.
interface ClaimSink extends AutoCloseable {
  /// Takes the claims of one article.
  ///
  /// @param input the input's name, so that outputs can be named after it
  void accept(String input, Article article, List<Claim> claims);

  @Override
  void close();
}
