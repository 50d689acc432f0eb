package org.biennien.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Quote;
import org.biennien.claim.Reason;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.claim.Trigger;
import org.biennien.text.Span;

/// An article with claims coded by hand: each claim is written by the words of the text, so that its spans are true.
public final class Told {
  private final Article article;
  private final List<Draft> drafts = new ArrayList<>();

  private Told(Article article) {
    this.article = article;
  }

  /// An article; `published` may be empty.
  public static Told article(String id, String outlet, String published, String title, String text) {
    PublicationDate date = published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN);
    return new Told(new Article(id, Optional.of(outlet), date, Optional.of(title), Optional.empty(), text, List.of()));
  }

  /// A claim whose trigger is `words`, found at or after `from`.
  public Draft says(String type, String words) {
    var draft = new Draft(ClaimType.of(type).orElseThrow(), quote(words, 0), drafts.size() + 1);
    drafts.add(draft);
    return draft;
  }

  public Article article() {
    return article;
  }

  public List<Claim> claims() {
    return drafts.stream().map(Draft::claim).toList();
  }

  private Quote quote(String words, int from) {
    int start = article.text().indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("\"%s\" is not in the text".formatted(words));
    }
    return Quote.of(article.text(), new Span(start, start + words.length()));
  }

  /// A claim in the making.
  public final class Draft {
    private final ClaimType type;
    private final Quote trigger;
    private final int group;
    private Status status = Status.ACTUAL;
    private Optional<Extent> extent = Optional.empty();
    private final List<ActorMention> agent = new ArrayList<>();
    private final List<ActorMention> patient = new ArrayList<>();
    private final List<PlaceMention> place = new ArrayList<>();
    private final List<Source> source = new ArrayList<>();
    private final List<Count> count = new ArrayList<>();
    private Optional<TimeMention> time = Optional.empty();

    private Draft(ClaimType type, Quote trigger, int group) {
      this.type = type;
      this.trigger = trigger;
      this.group = group;
    }

    public Draft status(String label) {
      status = Status.of(label).orElseThrow();
      return this;
    }

    public Draft extent(String label) {
      extent = Extent.of(label);
      return this;
    }

    public Draft by(String words, String code) {
      agent.add(new ActorMention(quote(words, 0), new ActorCode(code), "actors.tsv: " + words));
      return this;
    }

    public Draft against(String words, String code) {
      patient.add(new ActorMention(quote(words, 0), new ActorCode(code), "actors.tsv: " + words));
      return this;
    }

    public Draft at(String words, Place where) {
      place.add(new PlaceMention(quote(words, 0), where, where.gazetteerId()
          .map(id -> "gazetteer entry %s, spelled so".formatted(id)).orElse("not in the gazetteer; a place because \"làng\" introduces it")));
      return this;
    }

    public Draft on(String words, String edtf) {
      time = Optional.of(new TimeMention(quote(words, 0), Edtf.parse(edtf), TimeBasis.PUBLICATION,
          article.published().value().map(day -> "year closest to publication on " + day)
              .orElse("no year in the text and no publication date")));
      return this;
    }

    public Draft killed(String words, long atLeast) {
      count.add(new Count(quote(words, 0), OptionalLong.of(atLeast), OptionalLong.empty(), CountOf.KILLED));
      return this;
    }

    public Draft according(String words, String name, String kind, String date) {
      source.add(new Source(quote(words, 0), Optional.of(name), SourceKind.of(kind).orElseThrow(),
          date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date))));
      return this;
    }

    /// Back to the article, for the next claim.
    public Told and() {
      return Told.this;
    }

    private Claim claim() {
      return new Claim(Claim.id(article.id(), trigger.span().start(), type), type, new Trigger(trigger, 0), status,
          extent, agent, patient, place, List.of(), time, count, source, group, 0.9, List.of(
          new Reason("type", "trigger/" + type.label(), type.label() + " with probability 0.97"),
          new Reason("status", "status/" + status.label(), status.label() + " with probability 0.95")));
    }
  }
}
