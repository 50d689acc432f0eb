/// From bytes to text: Unicode, and the encodings in which Vietnamese was written before it.
@NullMarked
package org.biennien.text.encoding;

import org.jspecify.annotations.NullMarked;
