/// Measures the analysis against a treebank, and its speed on raw news.
@NullMarked
package org.biennien.text.eval;

import org.jspecify.annotations.NullMarked;
