/// Articles coded by hand (codebook, section 7) as values: whole files, and codings kept without the text, as
/// offsets into articles of a corpus that lies elsewhere.
@NullMarked
package org.biennien.extract.gold;

import org.jspecify.annotations.NullMarked;
