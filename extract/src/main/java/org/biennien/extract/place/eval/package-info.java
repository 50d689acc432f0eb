/// How good the place recogniser is: measured on gold articles.
@NullMarked
package org.biennien.extract.place.eval;

import org.jspecify.annotations.NullMarked;
