/// The values that events, ledger and store share: a claim in its report, who stands at its origin, which
/// sides belong together, which name is which place.
@NullMarked
package org.biennien.chronicle;

import org.jspecify.annotations.NullMarked;
