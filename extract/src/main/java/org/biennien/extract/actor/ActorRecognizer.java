package org.biennien.extract.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.Stage;

/// Finds the phrases of an article that denote actors, and gives each its code.
///
/// `200 binh sĩ Syria` → `SYR.MIL`; `Bộ trưởng Quốc phòng Mỹ Ash Carter` → `USA.GOV`; `nhóm này` → the
/// group last told of. Composition goes before lists: a head noun's branch on its owner's side; the
/// tables name countries, groups, people, nouns. What the words leave open is settled by the article's
/// context and the reason says how.
///
/// Weak cases: phrases for two actors at once (`hai bên`) get the nearer one; an owner told only by a
/// relative clause is guessed from the context.
///
/// Immutable; threads may share it.
public final class ActorRecognizer {
  private final ActorLexicon lexicon;

  private ActorRecognizer(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// With the tables of the class path.
  public static ActorRecognizer load() {
    return load(List.of());
  }

  /// With the tables of the class path and more rows in the form of `actors.tsv`, which go first.
  public static ActorRecognizer load(List<Path> userTables) {
    return new ActorRecognizer(ActorLexicon.load(userTables));
  }

  /// The mentions of an article, in reading order, none overlapping another.
  public List<ActorMention> recognize(AnnotatedArticle article) {
    return phrases(article).stream().map(ActorPhrase::mention).toList();
  }

  /// The same mentions, each with its kind and its tokens.
  public List<ActorPhrase> phrases(AnnotatedArticle article) {
    return steps().apply(article);
  }

  /// From an article to its phrases, as [#phrases] finds them, in steps: names, context, phrases.
  public Stage<AnnotatedArticle, List<ActorPhrase>> steps() {
    return Stage.of(this::scanned).then(this::reading).then(ArticleReading::phrases);
  }

  private record Scanned(AnnotatedArticle article, List<SentenceScan> scans) {}

  private Scanned scanned(AnnotatedArticle article) {
    var scans = new ArrayList<SentenceScan>(article.forms().size());
    article.forms().forEach(forms -> scans.add(new SentenceScan(forms, lexicon.names())));
    return new Scanned(article, scans);
  }

  private ArticleReading reading(Scanned scanned) {
    return new ArticleReading(scanned.article, scanned.scans, lexicon.states());
  }
}
