package org.biennien.claim;

import java.util.Optional;

/// Who says so, and when they said it. A claim's sources are a chain, nearest to the event first.
///
/// @param quote the words that name the source
/// @param name actor code (`SYR.MIL`) or proper name (`Al-Masdar News`); absent for an unnamed source
/// @param kind what the source is to the conflict
/// @param date when it spoke, absent where not told
public record Source(Quote quote, Optional<String> name, SourceKind kind, Optional<Edtf> date) {}
