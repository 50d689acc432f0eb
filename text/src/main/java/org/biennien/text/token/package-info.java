/// From a normalised text to its tokens.
@NullMarked
package org.biennien.text.token;

import org.jspecify.annotations.NullMarked;
