package org.biennien.extract.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Who suffers a deed, where his verb tells it: *[Kiev] hứng đợt tập kích*, *[quân đội] bị cáo buộc*, *[Quân Pháp] phản kích nhưng bị
/// đẩy lùi*. He is never the doer.
final class Suffering {
  /// Deeds that somebody bears. Who is made to withdraw is an agent (codebook, section 5).
  private static final Set<ClaimType> BORNE = EnumSet.of(ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELL, ClaimType.BOMBING,
      ClaimType.KILL, ClaimType.INJURE);
  private static final Set<ClaimType> PASSIVE = EnumSet.of(ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELL, ClaimType.BOMBING,
      ClaimType.KILL, ClaimType.INJURE, ClaimType.CAPTURE, ClaimType.DESTROY, ClaimType.BESIEGE, ClaimType.REPEL, ClaimType.ACCUSE,
      ClaimType.THREATEN, ClaimType.SANCTION);
  private static final Set<String> BEARING = Set.of("hứng", "chịu", "gánh");
  /// Between the verb and the deed: *hứng chịu **hàng loạt đợt** tập kích*.
  private static final Set<String> MEASURES = Set.of("các", "những", "một", "hai", "ba", "nhiều", "hàng", "loạt", "chục", "trăm", "đợt",
      "trận", "cơn", "mưa", "đòn", "cuộc", "vụ", "cú", "liên", "tiếp", "thêm");
  private static final int FARTHEST = 4;
  private static final Set<String> ADVERBS = Set.of("đã", "vừa", "cũng", "lại", "sẽ", "đang", "mới", "từng", "vẫn", "còn", "phải", "tiếp",
      "tục", "liên", "đều", "không", "chưa", "có", "thể", "hiện", "ra", "buộc");
  private static final Set<String> JOINTS = Set.of("và", "nhưng", "song");
  /// Syllables before *bị* that make another word with it: *chuẩn bị*, *trang bị*.
  private static final Set<String> NO_PASSIVE = Set.of("chuẩn", "trang", "thiết");
  private static final Set<String> YIELDING = Set.of("đầu", "ra", "quy");
  private static final Set<String> TOWARDS = Set.of("trước", "cho");
  /// Before an actor who is no subject: *căn cứ xây cho [NATO] bị san phẳng*.
  private static final Set<String> PREPOSITIONS = Set.of("cho", "của", "thuộc", "trên", "khắp");
  private static final Set<String> SAYING = Set.of("biết", "hay", "nói", "rằng", "tuyên", "báo", "khẳng", "tố", "xác");
  private static final Set<String> CONCESSIONS = Set.of("dù", "khi");

  private final Scene scene;
  private final TokenRow row;

  Suffering(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
  }

  /// Who suffers the event by the words before it.
  Optional<Located<ActorMention>> sufferer(EventSite event) {
    int verb = BORNE.contains(event.type()) ? bearing(event) : -1;
    if (verb < 0 && PASSIVE.contains(event.type())) {
      verb = passive(event);
    }
    return verb < 0 ? Optional.empty() : subject(event, verb);
  }

  /// Whether somebody gives himself up (codebook, section 5): *[binh sĩ] ra đầu hàng [quân Nga]*.
  boolean surrender(EventSite event) {
    return event.type() == ClaimType.CAPTURE && row.lower(event.to() - 1).equals("hàng") && YIELDING.contains(row.lower(event.to() - 2));
  }

  /// Who gives himself up: who stands before the verb, or *sự đầu hàng của [quân Iraq]*.
  Optional<Located<ActorMention>> yielder(EventSite event) {
    return row.lower(event.to() - 1, 1).equals("của") ? scene.actorFrom(event.sentence(), event.to() + 1) : subject(event, event.from());
  }

  /// To whom he gives himself up, told right behind.
  Optional<Located<ActorMention>> victor(EventSite event) {
    int at = TOWARDS.contains(row.lower(event.to() - 1, 1)) ? event.to() + 1 : event.to();
    return surrender(event) ? scene.actorFrom(event.sentence(), at) : Optional.empty();
  }

  /// The first token of *hứng chịu*, or -1.
  private int bearing(EventSite event) {
    int at = BEARING.contains(row.lower(event.from())) ? event.from() : event.from() - 1;
    int last = Math.max(row.first(event.sentence()), event.from() - FARTHEST);
    while (at > last && MEASURES.contains(row.lower(at))) {
      at--;
    }
    if (at < last || !BEARING.contains(row.lower(at))) {
      return -1;
    }
    return at > last && BEARING.contains(row.lower(at - 1)) ? at - 1 : at;
  }

  /// The token *bị* of a passive, or -1.
  private int passive(EventSite event) {
    int at = row.lower(event.from()).equals("bị") ? event.from() : event.from() - 1;
    boolean passive = at > row.first(event.sentence()) && row.lower(at).equals("bị") && !NO_PASSIVE.contains(row.lower(at - 1));
    return passive ? at : -1;
  }

  /// Who stands before the verb; after *và, nhưng* the subject of the sentence; after *dù* who begins the main clause.
  private Optional<Located<ActorMention>> subject(EventSite event, int verb) {
    int first = row.first(event.sentence());
    int end = verb;
    while (end > first && ADVERBS.contains(row.lower(end - 1))) {
      end--;
    }
    if (end > first && JOINTS.contains(row.lower(end - 1))) {
      return harmed(event) || surrender(event) ? Optional.empty() : leading(event, first);
    }
    boolean conceded = end > first && CONCESSIONS.contains(row.lower(end - 1));
    return conceded ? scene.actorFrom(event.sentence(), afterComma(event)) : ending(event, end);
  }

  /// Of *số người chết và bị thương* the subject stands right there.
  private static boolean harmed(EventSite event) {
    return event.type() == ClaimType.KILL || event.type() == ClaimType.INJURE;
  }

  /// The first actor of a sentence, where he begins it or stands behind a comma; not who may only be speaking.
  private Optional<Located<ActorMention>> leading(EventSite event, int first) {
    List<Located<ActorMention>> actors = Options.in(event.sentence(), scene.actors());
    boolean leads = !actors.isEmpty() && (actors.getFirst().from() == first || row.lower(actors.getFirst().from() - 1).equals(","));
    return leads ? Optional.of(actors.getFirst()).filter(actor -> acts(actor) && !says(actor, event.from())) : Optional.empty();
  }

  private boolean says(Located<ActorMention> actor, int end) {
    for (int i = actor.to(); i < end; i++) {
      if (SAYING.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean acts(Located<ActorMention> actor) {
    ActorKind kind = scene.shape(actor).kind();
    return kind == ActorKind.FORCE || kind == ActorKind.PEOPLE;
  }

  private int afterComma(EventSite event) {
    int at = event.to();
    int end = row.first(event.sentence() + 1);
    while (at < end && !row.lower(at).equals(",")) {
      at++;
    }
    return at + 1;
  }

  private Optional<Located<ActorMention>> ending(EventSite event, int token) {
    return scene.actorUntil(event.sentence(), token).filter(actor -> !PREPOSITIONS.contains(row.lower(actor.from(), -1)));
  }
}
