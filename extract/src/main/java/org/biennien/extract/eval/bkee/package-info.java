/// A cross-check against BKEE, a corpus of ACE-like events in segmented Vietnamese news. BKEE is CC BY-NC 4.0 and no part of
/// this project: it is only compared with, nothing is learnt from it.
@NullMarked
package org.biennien.extract.eval.bkee;

import org.jspecify.annotations.NullMarked;
