/// Tests with Lucene's own framework, which runs on JUnit 4 and draws texts at random, by a seed that the
/// module's pom fixes. `-Dtests.seed=` draws a new one; a failure prints the seed that repeats it.
@NullMarked
package org.biennien.lucene;

import org.jspecify.annotations.NullMarked;
