/// Small pieces for patterns over token forms: a sentence in lower case, tables of phrases, figures.
///
/// A pattern reads forward from one token with a bounded look ahead and says where it ends; nothing runs over
/// the raw text, so raw and word-segmented articles are read alike and the cost is linear.
@NullMarked
package org.biennien.extract.pattern;

import org.jspecify.annotations.NullMarked;
