package org.biennien.app.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.store.Annals;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.Quote;
import org.biennien.text.Span;

/// Finds for each claim the sentence that says it. Keeps the articles looked at last, since claims of one article
/// come together.
public final class EvidenceLines {
  private static final int KEPT = 200;

  private final Annals chronicle;
  private final Map<String, SentenceSpans> kept = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, SentenceSpans> eldest) {
      return size() > KEPT;
    }
  };

  /// Reads the articles of `chronicle`.
  public EvidenceLines(Annals chronicle) {
    this.chronicle = chronicle;
  }

  Evidence of(Testimony told) {
    Claim claim = told.claim();
    Quote trigger = claim.trigger().quote();
    Quote sentence = sentence(told.report().articleId(), trigger);
    int start = trigger.span().start() - sentence.span().start();
    return new Evidence(claim.id(), told.report().articleId(), told.report().outlet(),
        told.report().published().value().map(Edtf::toString), sentence.text(), start,
        start + trigger.span().length(), claim.source().stream().map(SourceLine::of).toList());
  }

  Optional<Evidence> ofClaim(String claimId) {
    return chronicle.claim(claimId).map(this::of);
  }

  /// The sentence around some words of an article; the words alone where the article is gone meanwhile.
  public Quote sentence(String articleId, Quote words) {
    Optional<SentenceSpans> sentences = spans(articleId);
    Optional<Span> around = sentences.map(all -> all.around(words.span()))
        .filter(span -> span.end() <= sentences.get().text().length());
    return around.map(span -> Quote.of(sentences.get().text(), span)).orElse(words);
  }

  private Optional<SentenceSpans> spans(String articleId) {
    synchronized (kept) {
      SentenceSpans spans = kept.get(articleId);
      if (spans == null) {
        Optional<SentenceSpans> found = chronicle.article(articleId).map(chronicle::sentences);
        found.ifPresent(all -> kept.put(articleId, all));
        return found;
      }
      return Optional.of(spans);
    }
  }
}
