package org.biennien.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import org.biennien.text.lexicon.UserLexicon;
import org.biennien.text.pipeline.Annotator;
import picocli.CommandLine.Option;

/// The option by which a user has words cut his way.
final class LexiconOption {
  @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "option.lexicon")
  private Optional<Path> file = Optional.empty();

  /// The text analysis, bent by the lexicon if one is given.
  Annotator annotator(Messages messages) {
    return file.map(lexicon -> Annotator.load().with(read(lexicon, messages))).orElseGet(Annotator::load);
  }

  private static UserLexicon read(Path file, Messages messages) {
    try {
      return UserLexicon.read(file);
    } catch (CharacterCodingException _) {
      throw new CommandException(ExitCode.USAGE, messages.text("lexicon.encoding", file));
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE,
          messages.text("lexicon.unopened", file, e.getClass().getSimpleName()));
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE,
          messages.text("lexicon.entry", String.valueOf(e.getMessage())));
    }
  }
}
