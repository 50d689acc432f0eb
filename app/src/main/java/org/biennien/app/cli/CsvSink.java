package org.biennien.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;

/// One claim a row (`claims.csv`), see [ClaimRow]. A cell that a spreadsheet would run as a formula is led by an
/// apostrophe.
final class CsvSink implements ClaimSink {
  private final OutputFile output;
  private final CsvWriter csv;

  CsvSink(Optional<Path> folder, PrintStream out) {
    output = OutputFile.open(folder, "claims.csv", out);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(output.print(), StandardCharsets.UTF_8));
    csv.writeRecord(ClaimRow.COLUMNS);
  }

  @Override
  public void accept(String input, Article article, List<Claim> claims) {
    for (Claim claim : claims) {
      csv.writeRecord(ClaimRow.of(article, claim).stream().map(CsvSink::guarded).toList());
    }
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    output.close();
  }
}
