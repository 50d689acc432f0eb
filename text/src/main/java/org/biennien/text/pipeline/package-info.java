/// The chain of stages from a text to its words, readable in one method.
@NullMarked
package org.biennien.text.pipeline;

import org.jspecify.annotations.NullMarked;
