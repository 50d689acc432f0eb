/// Full-text search as a reader sees it: what `biennien search` and the page show of `org.biennien.search`. No other part
/// of the program touches this package, so that none of them waits for Lucene.
@NullMarked
package org.biennien.app.search;

import org.jspecify.annotations.NullMarked;
