@NullMarked
package org.biennien.extract.actor;

import org.jspecify.annotations.NullMarked;
