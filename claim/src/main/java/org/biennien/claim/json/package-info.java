/// The codebook's article file (section 7), read and written; the only place that knows its JSON.
@NullMarked
package org.biennien.claim.json;

import org.jspecify.annotations.NullMarked;
