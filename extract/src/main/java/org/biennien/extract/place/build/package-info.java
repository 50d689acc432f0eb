/// Makes the gazetteer file from its sources; run by hand, never at run time (see
/// `tools/gazetteer/README.md`).
@NullMarked
package org.biennien.extract.place.build;

import org.jspecify.annotations.NullMarked;
