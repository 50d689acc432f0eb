/// From tokens to sentences.
@NullMarked
package org.biennien.text.sentence;

import org.jspecify.annotations.NullMarked;
