/// From tokens to words.
@NullMarked
package org.biennien.text.segment;

import org.jspecify.annotations.NullMarked;
