package org.biennien.app.export;

import java.time.LocalDate;
import java.util.List;

/// A place that went from one state to another.
///
/// @param day the first day on which the new state surely is
/// @param since the date as told, EDTF: `../2017-11-08` where it may have come earlier
/// @param handsChanged whether somebody else is in the place now; else only more or less of it, or a siege
/// @param before the state before
/// @param after the state that came
/// @param losers who is told to have lost or left it in this step, also where nobody had told before who had it
/// @param postings ids of the postings that brought it
/// @param claims the claims behind them, each once
public record StepRecord(
    LocalDate day,
    String since,
    boolean handsChanged,
    StateRecord before,
    StateRecord after,
    List<SideRecord> losers,
    List<String> postings,
    List<ClaimRecord> claims) {
  public StepRecord {
    losers = List.copyOf(losers);
    postings = List.copyOf(postings);
    claims = List.copyOf(claims);
  }
}
