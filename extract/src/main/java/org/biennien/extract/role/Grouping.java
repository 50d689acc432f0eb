package org.biennien.extract.role;

import java.util.List;
import java.util.stream.IntStream;
import org.biennien.claim.Claim;

/// Numbers the claims of an article by event.
final class Grouping {
  private Grouping() {}

  static List<Claim> numbered(List<Claim> claims) {
    return IntStream.range(0, claims.size()).mapToObj(i -> with(claims.get(i), i + 1)).toList();
  }

  private static Claim with(Claim c, int group) {
    return new Claim(c.id(), c.type(), c.trigger(), c.status(), c.extent(), c.agent(), c.patient(), c.place(),
        c.otherPlace(), c.time(), c.count(), c.source(), group, c.confidence(), c.reasons());
  }
}
