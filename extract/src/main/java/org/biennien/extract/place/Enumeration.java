package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.PlaceKind;

/// Places told one after another: the noun before the first holds for the next too, as in *tỉnh Homs và Hama*.
final class Enumeration {
  private static final Set<String> JOINTS = Set.of(",", "và", "hay", "hoặc", "-", "–", ";", "cùng", "lẫn", "/");
  private static final int LONGEST_JOINT = 2;

  private final Discourse told;

  Enumeration(Discourse told) {
    this.told = told;
  }

  /// The place told just before token `at`, if a comma or *và* joins them.
  Optional<Told> before(SentenceForms forms, int at) {
    int end = told.end();
    boolean joined = end > 0 && end < at && at - end <= LONGEST_JOINT && forms.only(end, at, JOINTS);
    return joined ? told.lastHere() : Optional.empty();
  }

  /// Whether token `at` joins places of a list.
  static boolean joint(SentenceForms forms, int at) {
    return JOINTS.contains(forms.lower(at));
  }

  /// The hit with the noun of the list that it goes on.
  Hit next(SentenceForms forms, Hit hit) {
    if (hit.phrase().noun().isPresent() || hit.phrase().from() != hit.from()) {
      return hit;
    }
    return before(forms, hit.from()).flatMap(Told::noun).filter(noun -> carries(noun, forms.lower(hit.from() - 1), hit))
        .map(noun -> hit.after(noun)).orElse(hit);
  }

  /// Whether a noun holds for the next of a list: *tỉnh Homs và Hama*, *đền Ta Kwai và Preah Vihear*, but *sân bay Kabul, Afghanistan*.
  private static boolean carries(PlaceNoun noun, String joint, Hit hit) {
    PlaceKind kind = noun.anyKind() || noun.kinds().isEmpty() ? PlaceKind.COUNTRY : noun.kinds().getFirst();
    return kind == PlaceKind.PROVINCE || (kind == PlaceKind.SITE || kind == PlaceKind.BASE) && joint.equals("và")
        && hit.candidates().stream().anyMatch(c -> c.entry().kind() == kind);
  }
}
