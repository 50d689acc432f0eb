/// Who is said to hold a place, since when, and according to whom.
///
/// [org.biennien.chronicle.ledger.PostingRules] turns claims into postings,
/// [org.biennien.chronicle.ledger.ControlLedger] keeps them and answers for an instant of valid time and an
/// instant of reported time.
@NullMarked
package org.biennien.chronicle.ledger;

import org.jspecify.annotations.NullMarked;
