/// A made-up world and its news, to measure the chronicle with: as many articles as one likes, the same each time.
@NullMarked
package org.biennien.app.bench;

import org.jspecify.annotations.NullMarked;
