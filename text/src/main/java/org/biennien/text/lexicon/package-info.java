/// Word lists and tables, read from files that a person can read.
@NullMarked
package org.biennien.text.lexicon;

import org.jspecify.annotations.NullMarked;
