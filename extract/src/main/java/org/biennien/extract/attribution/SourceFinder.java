package org.biennien.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.TimeMention;
import org.biennien.extract.actor.SourceEntry;
import org.biennien.extract.actor.SourceTable;
import org.biennien.extract.attribution.Attribution.Shape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Finds the words that name a source: the noun phrase before a word of saying (*Quân đội Syria thông báo*), after
/// *theo* (*theo hãng tin AFP*), after a word of citing (*AFP dẫn lời một quan chức*).
///
/// It finds more than are sources of any event (*ông kêu gọi hòa bình*); which of them vouches for an event is
/// weighed elsewhere. Weak where the subject stands far before its verb, with a relative clause between.
public final class SourceFinder {
  /// How many tokens may stand between a word of saying and *thông qua*.
  private static final int RELAY_GAP = 2;
  /// What may stand between a date and who speaks on it: *ngày 9/11, chính họ thông báo*.
  private static final Set<String> BEFORE_SPEAKER = Set.of(",", "chính");

  /// The second part of *cho … biết*.
  private static final Set<String> TOLD = Set.of("biết", "hay");

  private final CueTable cues;
  private final CueTable notSources;
  private final SpeakerFinder speakers;
  private final SourceTable table;

  private SourceFinder(CueTable cues, CueTable notSources, SpeakerFinder speakers, SourceTable table) {
    this.cues = cues;
    this.notSources = notSources;
    this.speakers = speakers;
    this.table = table;
  }

  /// A finder with the tables that come with this package.
  public static SourceFinder load() {
    CueTable cues = CueTable.load("cues.tsv");
    SourceTable table = SourceTable.load();
    return new SourceFinder(cues, CueTable.load("not-sources.tsv"),
        new SpeakerFinder(cues, HeadNouns.load(), table), table);
  }

  /// All attributions of an article, in the order of their cues.
  public Attributions find(
      TokenRow row, List<Located<ActorMention>> actors, List<Located<TimeMention>> times,
      List<Located<PlaceMention>> places) {
    var reading = new Reading(row, actors, times, places);
    var found = new ArrayList<Attribution>();
    int i = 0;
    while (i < row.size()) {
      Optional<CueTable.Entry> entry = cue(row, i);
      if (entry.isPresent()) {
        var cue = new Cue(entry.get().phrase(), i, i + entry.get().forms().size());
        attributions(reading, cue, entry.get().label(), found);
        i = cue.to();
      } else {
        i++;
      }
    }
    for (int said = 0; said < found.size(); said++) {
      found.set(said, Antecedent.named(row, found.get(said), found.subList(0, said)));
    }
    return new Attributions(found);
  }

  /// The word of saying that starts at a token.
  private Optional<CueTable.Entry> cue(TokenRow row, int token) {
    return cues.at(row, token).filter(entry -> !name(row, token) && whole(row, token, entry));
  }

  /// Whether a capital within a sentence starts no clause, but goes on with a name: *Bộ Thông tin, Tổ chức Theo dõi Nhân quyền*.
  private static boolean name(TokenRow row, int token) {
    return row.token(token).capitalised() && token > row.first(row.sentenceOf(token)) && !Clauses.mark(row, token - 1);
  }

  /// Whether a word of saying is no part of a longer word: *nghi* of *nghi phạm*, *kể* of *đáng kể*.
  private static boolean whole(TokenRow row, int token, CueTable.Entry entry) {
    int end = token + entry.forms().size();
    return !row.joined(token) && (end == row.size() || !row.joined(end) || row.token(end).capitalised());
  }

  private record Cue(String phrase, int from, int to) {}

  private void attributions(Reading reading, Cue cue, String label, List<Attribution> found) {
    if (Negation.of(reading.row(), cue.from())) {
      return;
    }
    switch (label) {
      case "says" -> speakers.before(reading, cue.from())
          .ifPresent(s -> found.add(attribution(reading, cue, s, Shape.SAYS)));
      case "theo" -> {
        if (!excluded(reading.row(), cue)) {
          speakers.after(reading, cue.to())
              .ifPresent(s -> found.add(attribution(reading, cue, s, Shape.ACCORDING)));
        }
      }
      case "cites" -> {
        Optional<Speaker> carrier = speakers.before(reading, cue.from());
        Optional<Speaker> cited = speakers.after(reading, cue.to());
        if (carrier.isPresent() && cited.isPresent()) {
          found.add(attribution(reading, cue, cited.get(), Shape.CITED));
          found.add(attribution(reading, cue, carrier.get(), Shape.SAYS));
        } else if (opens(reading.row(), cue)) {
          cited.ifPresent(s -> found.add(attribution(reading, cue, s, Shape.CITED)));
        }
      }
      case "give" -> given(reading, cue, found);
      case "to" -> told(reading, cue, found);
      case "through" -> relay(reading, cue, found);
      default -> throw new IllegalStateException("cue \"%s\": unknown label %s".formatted(cue.phrase(), label));
    }
  }

  /// *IS tuyên bố thông qua hãng tin Amaq*: the relay belongs to the source that speaks right before it.
  private void relay(Reading reading, Cue cue, List<Attribution> found) {
    if (found.isEmpty() || cue.from() - found.getLast().cueTo() > RELAY_GAP
        || found.getLast().shape() != Shape.SAYS
        || found.getLast().sentence() != reading.row().sentenceOf(cue.from())) {
      return;
    }
    Attribution said = found.getLast();
    speakers.after(reading, cue.to()).ifPresent(speaker -> {
      Source medium = attribution(reading, cue, speaker, Shape.SAYS).source();
      found.set(found.size() - 1,
          said.through(new Source(medium.quote(), medium.name(), medium.kind(), said.source().date())));
    });
  }

  /// *Ông nói với Reuters …*, *Trả lời CNN, ông cho biết …*: the medium that somebody spoke to relays his words.
  private void told(Reading reading, Cue cue, List<Attribution> found) {
    // *nói với các phóng viên* names no medium.
    Optional<Attribution> medium = speakers.after(reading, cue.to()).filter(to -> to.entry().isPresent() || to.actor().isEmpty())
        .map(speaker -> attribution(reading, cue, speaker, Shape.ACCORDING))
        .filter(to -> to.source().kind() == SourceKind.MEDIA && to.source().name().isPresent());
    speakers.before(reading, cue.from()).map(speaker -> attribution(reading, cue, speaker, Shape.SAYS))
        .map(said -> medium.map(to -> said.through(to.source())).orElse(said))
        .or(() -> medium).ifPresent(found::add);
  }

  /// *Ông cho AP biết …*: the medium stands between the two parts of the word of saying.
  private void given(Reading reading, Cue cue, List<Attribution> found) {
    TokenRow row = reading.row();
    speakers.medium(row, cue.to()).filter(to -> to.to() < row.size() && TOLD.contains(row.lower(to.to()))).ifPresent(to -> {
      Source relay = attribution(reading, cue, to, Shape.ACCORDING).source();
      speakers.before(reading, cue.from())
          .map(s -> attribution(reading, new Cue("cho biết", cue.from(), to.to() + 1), s, Shape.SAYS).through(relay))
          .ifPresent(found::add);
    });
  }

  /// Whether a clause starts with a word of citing: *Dẫn lời một quan chức, Reuters cho hay …*.
  private static boolean opens(TokenRow row, Cue cue) {
    return cue.to() - cue.from() > 1 && (cue.from() == row.first(row.sentenceOf(cue.from())) || Clauses.mark(row, cue.from() - 1));
  }

  private boolean excluded(TokenRow row, Cue cue) {
    if (cue.to() - cue.from() > 1) {
      return false;
    }
    boolean after = cue.to() < row.size()
        && notSources.at(row, cue.to()).filter(e -> e.label().equals("after")).isPresent();
    boolean before = cue.from() > 0
        && notSources.at(row, cue.from() - 1).filter(e -> e.label().equals("before")).isPresent();
    return after || before;
  }

  private Attribution attribution(Reading reading, Cue cue, Speaker speaker, Shape shape) {
    TokenRow row = reading.row();
    var quote = row.article().quote(row.span(speaker.from(), speaker.to()));
    var source = new Source(quote, name(reading, speaker, quote), kind(speaker), date(reading, cue, speaker));
    return new Attribution(source, shape, cue.phrase(), speaker.from(), speaker.to(), cue.from(), cue.to(),
        row.sentenceOf(cue.from()), cue.phrase() + ": " + speaker.basis(), List.of());
  }

  /// An outlet's name or an actor's code, or what names who is described: *kênh Al-Ahrar*; who is only described, or not known, has none.
  private static Optional<String> name(Reading reading, Speaker speaker, Quote quote) {
    Optional<String> name = speaker.entry().map(SourceEntry::name)
        .or(() -> speaker.actor().map(a -> a.mention().actor().code()))
        .or(() -> speaker.described().isEmpty() ? Optional.of(quote.text()) : ProperName.of(reading, speaker));
    return name.filter(n -> !n.equals(ActorCode.UNKNOWN.code()));
  }

  /// When the source spoke: a date between it and the word of saying, right before it, or right after *theo X*.
  private static Optional<Edtf> date(Reading reading, Cue cue, Speaker speaker) {
    for (int token = speaker.to(); token < cue.from(); token++) {
      Optional<Located<TimeMention>> time = reading.timeAt(token);
      if (time.isPresent()) {
        return time.map(t -> t.mention().value());
      }
    }
    TokenRow row = reading.row();
    boolean follows = speaker.from() >= cue.to();
    int beside = follows ? speaker.to() : speaker.from() - 1;
    while (!follows && beside > row.first(row.sentenceOf(speaker.from()))
        && BEFORE_SPEAKER.contains(row.lower(beside))) {
      beside--;
    }
    return beside < 0 || beside >= row.size() || row.sentenceOf(beside) != row.sentenceOf(cue.from())
        ? Optional.empty()
        : reading.timeAt(beside).map(t -> t.mention().value());
  }

  private SourceKind kind(Speaker speaker) {
    Optional<String> branch = speaker.actor().flatMap(a -> a.mention().actor().branch());
    Optional<SourceKind> told = speaker.entry().map(SourceEntry::kind).or(speaker::described);
    if (told.isPresent() && told.get() != SourceKind.PARTY) {
      return told.get();
    }
    if (speaker.actor().isEmpty()) {
      return told.orElse(SourceKind.MEDIA);
    }
    if (told.isPresent()) {
      return table.kind(speaker.actor().get().mention().actor().code()).orElse(SourceKind.PARTY);
    }
    return switch (branch.orElse("")) {
      case "POL" -> SourceKind.OFFICIAL;
      case "CIV" -> SourceKind.WITNESS;
      default -> table.kind(speaker.actor().get().mention().actor().code()).orElse(SourceKind.PARTY);
    };
  }
}
