package org.biennien.extract.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// The named place that one without a name lies in: where the text put it before (`bệnh viện ở Mariupol … bệnh viện`), or else
/// the town told last. A town that is only named as one who acts (*Moskva cáo buộc*) holds nothing; a province or country says
/// too little of where a hospital is. Then the place stays unknown.
///
/// Of the places without a name that gold claims and coded articles tell and that are found this way, two of three are right.
final class Surround {
  private static final Set<PlaceKind> TOWNS = EnumSet.of(PlaceKind.TOWN, PlaceKind.QUARTER);
  private static final Set<PlaceKind> TOWNS_AND_BASES = EnumSet.of(PlaceKind.TOWN, PlaceKind.QUARTER, PlaceKind.SITE, PlaceKind.BASE);
  /// So many sentences on, the article may be elsewhere.
  private static final int REACH = 6;

  /// Where the text put a hospital, a court …, by the noun.
  private final Map<String, Told> sites = new HashMap<>();
  private Optional<String> expected = Optional.empty();

  /// A place and how the words were told to lie in it.
  record Within(Place place, String why) {}

  /// The next place that this sentence tells says where the site is.
  void expect(String noun) {
    expected = Optional.of(head(noun));
  }

  /// Takes note of a place told.
  void tell(Told told) {
    expected.ifPresent(noun -> sites.put(noun, told));
    expected = Optional.empty();
  }

  /// A sentence ends, and with it what was expected.
  void endSentence() {
    expected = Optional.empty();
  }

  /// Where a site is.
  Optional<Within> of(Unnamed.Found site, Discourse told) {
    Set<PlaceKind> kinds = site.inBase() ? TOWNS_AND_BASES : TOWNS;
    return Optional.ofNullable(sites.get(head(site.noun()))).or(() -> last(kinds, told))
        .map(t -> new Within(t.mention().place(), "\"" + t.mention().quote().text() + "\" told before"));
  }

  private static Optional<Told> last(Set<PlaceKind> kinds, Discourse told) {
    return told.last(t -> t.located() && !t.seat() && t.kind().filter(kinds::contains).isPresent())
        .filter(t -> told.ago(t) <= REACH);
  }

  /// `bệnh viện nhi` and `bệnh viện` may be one.
  private static String head(String noun) {
    int first = noun.indexOf(' ');
    int second = first < 0 ? -1 : noun.indexOf(' ', first + 1);
    return second < 0 ? noun : noun.substring(0, second);
  }
}
