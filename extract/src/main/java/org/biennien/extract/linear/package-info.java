/// Linear models over sparse named features: what is read at run time, and the trainer that makes them.
@NullMarked
package org.biennien.extract.linear;

import org.jspecify.annotations.NullMarked;
