/// What different spellings of one word have in common.
@NullMarked
package org.biennien.text.match;

import org.jspecify.annotations.NullMarked;
