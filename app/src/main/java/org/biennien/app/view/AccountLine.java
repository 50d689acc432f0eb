package org.biennien.app.view;

import java.util.List;

/// What one voice tells of an event, and who repeats it.
///
/// @param voice whose word it is
/// @param counted whether it adds to the number of origins: outlets that nobody knows do not where others speak
/// @param told the sentences of the article that was published first
/// @param echoes sentences of other articles with the same voice; they count for nothing more
public record AccountLine(Voice voice, boolean counted, List<Evidence> told, List<Evidence> echoes) {
  public AccountLine {
    told = List.copyOf(told);
    echoes = List.copyOf(echoes);
  }
}
