/// The codebook as types: what counts as a claim, and the values it is made of.
///
/// Everything here is an immutable record that cannot be wrong; alternatives are sealed.
@NullMarked
package org.biennien.claim;

import org.jspecify.annotations.NullMarked;
