/// Vietnamese for Apache Lucene: [org.biennien.lucene.VietnameseAnalyzer] is the whole chain,
/// [org.biennien.lucene.VietnameseTokenizer] and the filters are its parts, and each part has a factory that
/// Lucene, Solr and others find by its name.
@NullMarked
package org.biennien.lucene;

import org.jspecify.annotations.NullMarked;
