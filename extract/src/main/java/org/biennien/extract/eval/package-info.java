/// Gold articles (codebook, section 7) as values, training of the models on them, and the honest measure:
/// every article is read with models that have not seen it.
@NullMarked
package org.biennien.extract.eval;

import org.jspecify.annotations.NullMarked;
