package org.biennien.extract.attribution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.SourceKind;
import org.biennien.extract.layout.TokenRow;

/// What a described source is called: *Al-Ahrar* of *kênh Al-Ahrar*, *Magen David Adom* of *cơ quan cứu hộ Magen David Adom*.
final class ProperName {
  /// *Người dân Marawi* are of Marawi and not called so.
  private static final Set<SourceKind> NAMED = EnumSet.of(SourceKind.MEDIA, SourceKind.MONITOR, SourceKind.OFFICIAL);

  private ProperName() {}

  /// The capitals that a described source ends with, if they name no place.
  static Optional<String> of(Reading reading, Speaker speaker) {
    TokenRow row = reading.row();
    int start = speaker.to();
    while (start > speaker.from() && row.token(start - 1).capitalised()) {
      start--;
    }
    if (start == speaker.to() || start == speaker.from() || speaker.described().filter(NAMED::contains).isEmpty()
        || reading.place(start, speaker.to())) {
      return Optional.empty();
    }
    return Optional.of(row.article().quote(row.span(start, speaker.to())).text());
  }
}
