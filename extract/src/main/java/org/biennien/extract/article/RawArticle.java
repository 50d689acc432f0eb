package org.biennien.extract.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Edtf;

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
    List<String> notes) {}
