/// The normalised view of a text, each of whose characters knows where it stands in the original.
@NullMarked
package org.biennien.text.normalize;

import org.jspecify.annotations.NullMarked;
