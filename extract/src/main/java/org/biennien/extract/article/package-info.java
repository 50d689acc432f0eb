/// Bytes to articles: plain text, HTML, the codebook's article files, and lines of them.
@NullMarked
package org.biennien.extract.article;

import org.jspecify.annotations.NullMarked;
