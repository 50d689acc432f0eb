package org.biennien.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.biennien.app.bench.InventedWorld.Happening;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
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

/// An article while it is written, sentence by sentence, each claim with the words that say it.
final class Draft {
  private static final String[] WORDS = ("người dân thành phố sáng nay cho biết nhiều khu nhà bị hư hại nặng sau đợt "
      + "giao tranh kéo dài suốt đêm qua trong khi các tuyến đường chính vẫn đóng cửa và lực lượng cứu hộ chưa thể "
      + "tiếp cận hiện trường vì lo ngại bom mìn còn sót lại quanh chợ trung tâm bệnh viện trường học nhà máy điện cầu "
      + "sông kho lương thực trạm nước").split(" ", -1);

  private final String id;
  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private int sentences;

  Draft(String id, SplittableRandom random) {
    this.id = id;
    this.random = random;
  }

  /// A sentence that claims nothing.
  void filler() {
    var sentence = new StringBuilder("Theo");
    for (int word = 0; word < 14; word++) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    sentence(sentence.append('.').toString());
  }

  void sentence(String words) {
    text.append(words).append(' ');
    sentences++;
  }

  /// A sentence that tells of a happening, and the claim that it makes.
  void claim(Happening told, int group, Optional<Edtf> day) {
    List<Source> source = source(told);
    Optional<TimeMention> time = day.map(value ->
        new TimeMention(append("ngày " + value), value, TimeBasis.EXPLICIT, "as told"));
    List<ActorMention> agent = actor(told.agent());
    Quote trigger = append(told.type().label());
    boolean deaths = told.type() == ClaimType.KILL || told.type() == ClaimType.BOMBING;
    List<Count> count = deaths ? List.of(new Count(append(told.dead() + " người"), OptionalLong.of(told.dead()),
        OptionalLong.of(told.dead()), CountOf.KILLED)) : List.of();
    List<ActorMention> patient = actor(told.patient());
    var place = List.of(new PlaceMention(append(told.place().name()), told.place(), "as told"));
    Optional<Extent> extent = told.type().control() && random.nextInt(4) == 0
        ? Optional.of(Extent.values()[random.nextInt(3)]) : Optional.empty();
    claims.add(new Claim(Claim.id(id, trigger.span().start(), told.type()), told.type(),
        new Trigger(trigger, sentences), status(), extent, agent, patient, place, List.of(), time, count, source, group,
        0.7, reasons(told)));
    sentence(".");
  }

  private Quote append(String words) {
    int start = text.length();
    text.append(words).append(' ');
    return new Quote(new Span(start, start + words.length()), words);
  }

  private List<ActorMention> actor(String side) {
    return List.of(new ActorMention(append("lực lượng " + side), new ActorCode(side), "as told"));
  }

  private Status status() {
    return random.nextInt(20) == 0 ? Status.DENIED : Status.ACTUAL;
  }

  private List<Source> source(Happening told) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> List.of(new Source(append("phía " + told.agent()), Optional.of(told.agent()), SourceKind.PARTY,
          Optional.empty()));
      case 2 -> List.of(new Source(append("Đài quan sát"), Optional.of("Đài quan sát"), SourceKind.MONITOR,
          Optional.empty()));
      case 3 -> List.of(new Source(append("một nguồn tin"), Optional.empty(), SourceKind.UNNAMED, Optional.empty()));
      default -> List.of();
    };
  }

  private static List<Reason> reasons(Happening told) {
    var reasons = new ArrayList<Reason>();
    for (String field : List.of("type", "status", "agent", "patient", "place", "time")) {
      reasons.add(new Reason(field, "bench", "%s was made up as %s at %s".formatted(field, told.type().label(),
          told.place().name())));
    }
    return reasons;
  }

  ReadArticle read(Optional<String> outlet, PublicationDate published) {
    var article = new Article(id, outlet, published, Optional.empty(), Optional.empty(), text.toString(), List.of());
    return new ReadArticle(article, SentenceSpans.of(article).spans(), claims);
  }
}
