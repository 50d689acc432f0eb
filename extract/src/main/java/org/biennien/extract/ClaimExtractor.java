package org.biennien.extract;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Claim;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.role.ClaimBuilder;
import org.biennien.extract.role.Confidence;
import org.biennien.extract.role.RoleModels;
import org.biennien.extract.role.ToldEvents;
import org.biennien.extract.trigger.EventMention;
import org.biennien.extract.trigger.TriggerFinder;

/// Turns the mentions of an article into claims: finds its events, and for each who did it to whom, where and
/// when, in what numbers, and who says so.
///
/// `Quân đội Syria thông báo đã giành lại Albu Kamal` → `seize`, agent `SYR.MIL`, place `Albu Kamal`, source
/// `SYR.MIL`.
public final class ClaimExtractor implements Stage<Mentions, List<Claim>> {
  private final Stage<AnnotatedArticle, List<EventMention>> triggers;
  private final ClaimBuilder builder;

  /// An extractor of these parts.
  public ClaimExtractor(
      Stage<AnnotatedArticle, List<EventMention>> triggers, SourceFinder sources, RoleModels models,
      Confidence confidence) {
    this.triggers = triggers;
    this.builder = new ClaimBuilder(sources, models, confidence);
  }

  /// An extractor with the triggers, cues and models that come with this module.
  public static ClaimExtractor load() {
    return new ClaimExtractor(TriggerFinder.load().steps(), SourceFinder.load(), RoleModels.load(),
        Confidence.load());
  }

  @Override
  public List<Claim> apply(Mentions mentions) {
    return all(List.of(mentions)).getFirst();
  }

  @Override
  public List<List<Claim>> all(List<? extends Mentions> articles) {
    List<List<EventMention>> events = triggers.all(articles.stream().map(Mentions::article).toList());
    var told = new ArrayList<ToldEvents>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      told.add(new ToldEvents(articles.get(i), events.get(i)));
    }
    return builder.all(told);
  }
}
