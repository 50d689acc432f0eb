/// Measures the trigger stage against articles coded by hand; not needed to run the program.
@NullMarked
package org.biennien.extract.trigger.eval;

import org.jspecify.annotations.NullMarked;
