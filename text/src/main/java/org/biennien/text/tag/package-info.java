/// Parts of speech.
@NullMarked
package org.biennien.text.tag;

import org.jspecify.annotations.NullMarked;
