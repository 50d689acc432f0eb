/// Where things stand in an article: all its tokens in one row, and mentions by the tokens they cover.
@NullMarked
package org.biennien.extract.layout;

import org.jspecify.annotations.NullMarked;
