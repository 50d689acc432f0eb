package org.biennien.app.export;

import java.util.List;
import org.biennien.chronicle.Account;
import org.biennien.chronicle.Testimony;

/// What one voice tells of an event, and who repeats it.
///
/// @param origin the key of the voice among the origins of the event
/// @param claims ids of its claims in the article that was published first
/// @param echoes ids of claims of other articles with the same voice; they count for nothing more
public record AccountRecord(String origin, List<String> claims, List<String> echoes) {
  public AccountRecord {
    claims = List.copyOf(claims);
    echoes = List.copyOf(echoes);
  }

  static AccountRecord of(Account account) {
    return new AccountRecord(account.origin().key(), ids(account.told()), ids(account.echoes()));
  }

  private static List<String> ids(List<Testimony> told) {
    return told.stream().map(testimony -> testimony.claim().id()).toList();
  }
}
