/// Vietnamese text analysis: the values that every stage shares.
///
/// A [org.biennien.text.AnnotatedText] owns the original text; [org.biennien.text.Sentence],
/// [org.biennien.text.Token] and [org.biennien.text.Word] are views that point into it by
/// [org.biennien.text.Span]. The text itself is never edited.
@NullMarked
package org.biennien.text;

import org.jspecify.annotations.NullMarked;
