/// Full-text search over the articles and claims of a chronicle.
///
/// [org.biennien.search.SearchIndex] keeps an Apache Lucene index beside the store and answers a
/// [org.biennien.search.SearchQuery] with what it has [org.biennien.search.Found].
@NullMarked
package org.biennien.search;

import org.jspecify.annotations.NullMarked;
