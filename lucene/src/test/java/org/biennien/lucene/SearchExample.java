package org.biennien.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.QueryBuilder;
import org.biennien.lucene.VietnameseTokenizer.Mode;

/// The example of docs/lucene.md; [SearchExampleTest] runs it and compares the page with this file.
final class SearchExample {
  private final Analyzer exact = new VietnameseAnalyzer();
  private final Analyzer loose = new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.FOLDED);
  private final Analyzer index = new PerFieldAnalyzerWrapper(exact, Map.of("loose", loose));
  private final Analyzer synonyms = CustomAnalyzer.builder(new ClasspathResourceLoader(SearchExample.class))
      .withTokenizer("vietnamese", "mode", "words")
      .addTokenFilter("lowercase")
      .addTokenFilter("synonymGraph", "synonyms", "synonyms.txt", "ignoreCase", "true",
          "tokenizerFactory", "org.biennien.lucene.VietnameseTokenizerFactory")
      .build();

  private final Directory directory = new ByteBuffersDirectory();

  SearchExample() throws IOException {}

  void index(List<String> sentences) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(index))) {
      for (String sentence : sentences) {
        var document = new Document();
        document.add(new TextField("exact", sentence, Field.Store.YES));
        document.add(new TextField("loose", sentence, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  private List<String> highlighted(String field, Analyzer reader, String words) throws IOException {
    Query query = new QueryBuilder(reader).createPhraseQuery(field, words);
    try (IndexReader segments = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(segments);
      TopDocs found = searcher.search(query, 10);
      var highlighter = UnifiedHighlighter.builder(searcher, index).build();
      return List.of(highlighter.highlight(field, query, found));
    }
  }

  /// Sentences with these very words in a row.
  List<String> exactly(String words) throws IOException {
    return highlighted("exact", exact, words);
  }

  /// Sentences with these syllables in a row, diacritics or not.
  List<String> loosely(String syllables) throws IOException {
    return highlighted("loose", loose, syllables);
  }

  /// Sentences with the word or one that the synonym file puts beside it.
  List<String> byAnyName(String word) throws IOException {
    return highlighted("exact", synonyms, word);
  }
}
