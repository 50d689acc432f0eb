/// Makes the model: reads the treebank and raw news, trains, packs. Nothing here runs when a text is read.
@NullMarked
package org.biennien.text.train;

import org.jspecify.annotations.NullMarked;
