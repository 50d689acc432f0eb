/// Trains the models of the trigger stage on articles coded by hand; not needed to run the program.
@NullMarked
package org.biennien.extract.trigger.train;

import org.jspecify.annotations.NullMarked;
