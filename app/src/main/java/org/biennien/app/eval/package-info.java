/// Measures what only the top floor sees whole: claims of the extractor in events of the chronicle, against keys
/// made by hand. Commands that print figures; `reports/chronicle.md` keeps them.
@NullMarked
package org.biennien.app.eval;

import org.jspecify.annotations.NullMarked;
