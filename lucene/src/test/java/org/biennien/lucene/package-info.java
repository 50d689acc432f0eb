/// Tests with Lucene's own framework, which runs on JUnit 4 and draws texts at random; a failure prints the
/// seed that repeats it.
@NullMarked
package org.biennien.lucene;

import org.jspecify.annotations.NullMarked;
