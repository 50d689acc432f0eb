package org.biennien.text.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.biennien.text.Token;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.sentence.SentenceDetector;
import org.biennien.text.token.TokenizedText;
import org.biennien.text.token.Tokenizer;

/// Raw news, one article a line, in a plain file or one packed by `xz` (then the command `xz` must be there).
///
/// A line that begins with `{` is taken for a JSON object, of which the string `text` is read.
///
/// @param file of the texts
public record RawNews(Path file) {
  /// Hands each sentence to `reader`, in order.
  public void forEachSentence(Consumer<List<Token>> reader) {
    try (BufferedReader lines = lines()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var view = TextNormalizer.normalize(line.startsWith("{") ? JsonText.of(line) : line);
        TokenizedText text = Tokenizer.tokenize(view, 0, view.normalised().length());
        List<Integer> starts = SentenceDetector.starts(text);
        for (int s = 0; s < starts.size(); s++) {
          int end = s + 1 < starts.size() ? starts.get(s + 1) : text.tokens().size();
          reader.accept(text.tokens().subList(starts.get(s), end));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// Hands over the articles that `wanted` names, in the order of the file, each with the value that it has
  /// there: by the `id` of a JSON line, else by the number of the line from 1. Reads no further than the last
  /// of them.
  ///
  /// @return the values of those that are not in the file
  public <T> List<T> articles(Map<String, T> wanted, BiConsumer<T, String> reader) {
    var left = new TreeMap<>(wanted);
    try (BufferedReader lines = lines()) {
      int number = 0;
      for (String line = lines.readLine(); line != null && !left.isEmpty(); line = lines.readLine()) {
        number++;
        boolean json = line.startsWith("{");
        T value = left.remove(json ? JsonText.of(line, "id") : Integer.toString(number));
        if (value != null) {
          reader.accept(value, json ? JsonText.of(line) : line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return List.copyOf(left.values());
  }

  private BufferedReader lines() throws IOException {
    return new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
  }

  private InputStream open() throws IOException {
    if (!file.toString().endsWith(".xz")) {
      return Files.newInputStream(file);
    }
    return new ProcessBuilder("xz", "-dc", file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start().getInputStream();
  }
}
