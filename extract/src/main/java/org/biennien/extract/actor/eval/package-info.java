/// Measures the actor recogniser against gold claims.
@NullMarked
package org.biennien.extract.actor.eval;

import org.jspecify.annotations.NullMarked;
