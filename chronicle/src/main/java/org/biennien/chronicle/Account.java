package org.biennien.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biennien.claim.Edtf;

/// What one voice tells of an event, and who repeats it.
///
/// @param origin the voice, as it stands in the article that was published first
/// @param told its claims in that article, in their order; one at least
/// @param echoes claims of other articles with the same voice, by date of publication; they count for nothing more
public record Account(Origin origin, List<Testimony> told, List<Testimony> echoes) {
  private static final Comparator<Testimony> PUBLISHED = Comparator
      .comparing((Testimony t) -> t.report().published().value().flatMap(Edtf::latest).map(Object::toString).orElse("9999"))
      .thenComparing(t -> t.report().articleId()).thenComparingInt(t -> t.claim().trigger().quote().span().start())
      .thenComparing(t -> t.claim().id());

  public Account {
    told = List.copyOf(told);
    echoes = List.copyOf(echoes);
  }

  /// The accounts of an event, one a voice, the one published first at the head, articles in their own voice whose outlet
  /// nobody knows at the end. A claim that several sources confirm
  /// stands in the account of each.
  public static List<Account> of(Event event, Origins origins) {
    Map<String, Origin> voices = new LinkedHashMap<>();
    Map<String, List<Testimony>> tellings = new LinkedHashMap<>();
    for (Testimony testimony : event.testimonies().stream().sorted(PUBLISHED).toList()) {
      for (Origin origin : origins.of(testimony)) {
        voices.putIfAbsent(origin.key(), origin);
        tellings.computeIfAbsent(origin.key(), key -> new ArrayList<>()).add(testimony);
      }
    }
    return voices.entrySet().stream().sorted(Comparator.comparing(voice -> voice.getValue().unknownOutlet())).map(voice -> of(voice.getValue(), tellings.getOrDefault(voice.getKey(), List.of())))
        .toList();
  }

  private static Account of(Origin voice, List<Testimony> tellings) {
    String first = tellings.getFirst().report().articleId();
    return new Account(voice, tellings.stream().filter(t -> t.report().articleId().equals(first)).toList(),
        tellings.stream().filter(t -> !t.report().articleId().equals(first)).toList());
  }
}
