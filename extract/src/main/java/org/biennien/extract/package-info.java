/// Text to claims. The road: `Article` → [org.biennien.extract.AnnotatedArticle] →
/// [org.biennien.extract.Mentions] → claims; every stage is a pure function of one document.
@NullMarked
package org.biennien.extract;

import org.jspecify.annotations.NullMarked;
