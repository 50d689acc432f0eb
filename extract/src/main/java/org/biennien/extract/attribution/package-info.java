/// Attribution: who says so. Cues (*theo*, *cho biết*, *dẫn lời*), the sources they introduce, and how far
/// what they say reaches.
@NullMarked
package org.biennien.extract.attribution;

import org.jspecify.annotations.NullMarked;
