package org.biennien.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.PublicationDate.Basis;
import org.biennien.claim.json.ArticleFile;
import org.biennien.claim.json.JsonFormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Bytes to [Article]s. Reads plain text (raw or word-segmented), HTML, the codebook's article file (`.json`) and
/// lines of such files (`.jsonl`); a name without a known ending is told by its first character. Files of old
/// archives (windows-1258, TCVN3, VNI, VISCII, VPS) are read, and so is text that somebody read as windows-1252
/// before; the notes of the reading then say so.
///
/// `tin.txt` gives the article `tin`; line 7 of `tin.jsonl` without an id gives `tin-7`.
public final class ArticleReader {
  /// Above this, one article is no news article, and reading it would only exhaust memory.
  public static final int LIMIT = 16 << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Supplied supplied;
  private final ZoneFinder zones = new ZoneFinder();

  /// A reader that fills in what the files lack.
  public ArticleReader(Supplied supplied) {
    this.supplied = supplied;
  }

  /// The articles in `bytes`, each read or unreadable, in order.
  ///
  /// @param name the file's name, with its ending
  public List<Reading> read(String name, byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    read(name, bytes, readings::add);
    return readings;
  }

  private void read(String name, byte[] bytes, Consumer<Reading> sink) {
    Format format = Format.of(name);
    try {
      if (format != Format.JSON_LINES && bytes.length > LIMIT) {
        throw tooLarge(bytes.length);
      }
      TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
      String text = decoded.text();
      if (text.isBlank()) {
        throw new FaultException(Fault.of(Fault.Kind.EMPTY));
      }
      Format told = format == Format.UNKNOWN ? Format.told(text) : format;
      switch (told) {
        case JSON_LINES -> readLines(name, decoded, sink);
        case JSON -> sink.accept(article(name, json(stem(name), text), decoded.notes()));
        case HTML -> sink.accept(article(name, HtmlArticle.read(stem(name), text), decoded.notes()));
        case TEXT, UNKNOWN -> sink.accept(article(name, PlainText.read(stem(name), text), decoded.notes()));
      }
    } catch (FaultException e) {
      sink.accept(new Reading.Unreadable(name, e.fault()));
    }
  }

  private void readLines(String name, TextDecoder.Decoded decoded, Consumer<Reading> sink) {
    int number = 0;
    for (String line : (Iterable<String>) decoded.text().lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        sink.accept(jsonLine(name, number, line, decoded.notes()));
      }
    }
  }

  /// The article of a line of JSON.
  Reading jsonLine(String name, long number, String line, List<String> notes) {
    return readLine("%s:%d".formatted(name, number), "%s-%d".formatted(stem(name), number), line, notes);
  }

  /// The article that a line of text is.
  Reading textLine(String name, long number, String line, List<String> notes) {
    return article("%s:%d".formatted(name, number), PlainText.read("%s-%d".formatted(stem(name), number), line), notes);
  }

  private Reading readLine(String where, String id, String line, List<String> notes) {
    try {
      if (line.length() > LIMIT) {
        throw tooLarge(line.length());
      }
      return article(where, json(id, line), notes);
    } catch (FaultException e) {
      return new Reading.Unreadable(where, e.fault());
    }
  }

  static FaultException tooLarge(long size) {
    return new FaultException(Fault.of(
        Fault.Kind.TOO_LARGE, "size", Long.toString(size), "limit", Integer.toString(LIMIT)));
  }

  private static RawArticle json(String id, String text) {
    try {
      ArticleFile file = ArticleFile.read(JSON.readTree(text));
      if (file.text().isBlank()) {
        throw new FaultException(Fault.of(Fault.Kind.EMPTY));
      }
      List<String> notes = file.unknownFields();
      return new RawArticle(
          file.id().orElse(id), file.outlet(), file.published(), file.title(), file.url(), file.text(), notes);
    } catch (JsonFormatException e) {
      throw new FaultException(Fault.of(Fault.Kind.BAD_JSON, "found", String.valueOf(e.getMessage())));
    } catch (JacksonException e) {
      var at = e.getLocation();
      String found = at == null ? e.getOriginalMessage()
          : "%s (line %d, column %d)".formatted(e.getOriginalMessage(), at.getLineNr(), at.getColumnNr());
      throw new FaultException(Fault.of(Fault.Kind.BAD_JSON, "found", found));
    }
  }

  private Reading article(String where, RawArticle found, List<String> notes) {
    RawArticle raw = found.mended();
    return article(where, raw, zones.find(raw.text()), notes);
  }

  private Reading article(String where, RawArticle raw, ZoneFinder.Found found, List<String> decoding) {
    PublicationDate published = raw.published().map(date -> PublicationDate.of(date, Basis.GIVEN))
        .or(() -> found.published().map(date -> PublicationDate.of(date, Basis.IN_TEXT)))
        .or(() -> supplied.published().map(date -> PublicationDate.of(date, Basis.GIVEN)))
        .orElse(PublicationDate.UNKNOWN);
    Article article = new Article(raw.id(), raw.outlet().or(found::outlet).or(supplied::outlet), published,
        raw.title().or(found::title), raw.url(), raw.text(), found.zones());
    List<String> notes = Stream.concat(decoding.stream(), raw.notes().stream()).toList();
    return new Reading.Read(where, article, notes);
  }

  private static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    return stem.isBlank() || stem.equals("-") ? "stdin" : stem;
  }

  private enum Format {
    TEXT, HTML, JSON, JSON_LINES, UNKNOWN;

    static Format of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".txt")) {
        return TEXT;
      }
      if (lower.endsWith(".html") || lower.endsWith(".htm")) {
        return HTML;
      }
      if (lower.endsWith(".json")) {
        return JSON;
      }
      return lower.endsWith(".jsonl") ? JSON_LINES : UNKNOWN;
    }

    static Format told(String text) {
      String start = text.stripLeading();
      if (start.startsWith("{")) {
        int line = start.indexOf('\n');
        return line > 0 && start.substring(line).stripLeading().startsWith("{") ? JSON_LINES : JSON;
      }
      return start.startsWith("<") ? HTML : TEXT;
    }
  }
}
