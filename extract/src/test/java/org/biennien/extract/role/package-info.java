@NullMarked
package org.biennien.extract.role;

import org.jspecify.annotations.NullMarked;
