package org.biennien.app.view;

import java.time.LocalDate;
import java.util.Optional;

/// An instant of valid time and one of reported time: who held it *at*, as *known* on.
///
/// @param at the day asked about; absent for the last one told
/// @param known only what had been said by the end of this day; absent for all that is known
public record Moment(Optional<LocalDate> at, Optional<LocalDate> known) {}
