package org.biennien.extract.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.claim.Edtf;
import org.biennien.text.encoding.Mojibake;
import org.biennien.text.encoding.TextEncoding;

/// What a file itself says of an article, before its text is looked into.
///
/// @param id unique name
/// @param outlet as the file gives it
/// @param published as the file gives it
/// @param title as the file gives it
/// @param url as the file gives it
/// @param text the body
/// @param notes what was passed over
record RawArticle(
    String id,
    Optional<String> outlet,
    Optional<Edtf> published,
    Optional<String> title,
    Optional<URI> url,
    String text,
    List<String> notes) {
  /// The same article, its text in the right spelling if it had been read in a wrong encoding (`Qu©n ®éi`).
  RawArticle mended() {
    return Mojibake.mended(text).map(this::with).orElse(this);
  }

  private RawArticle with(Mojibake.Mended mended) {
    TextEncoding encoding = mended.best().encoding();
    String note = "text mended: it was %s read as windows-1252".formatted(mended.best());
    return new RawArticle(id, outlet.map(name -> Mojibake.reread(name, encoding)), published,
        title.map(line -> Mojibake.reread(line, encoding)), url, mended.text(),
        Stream.concat(notes.stream(), Stream.of(note)).toList());
  }
}
