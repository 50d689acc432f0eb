/// Triggers: the words that carry a claim's type, with its status and extent.
@NullMarked
package org.biennien.extract.trigger;

import org.jspecify.annotations.NullMarked;
