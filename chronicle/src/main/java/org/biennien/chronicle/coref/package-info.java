/// Claims of many articles that tell of one happening become one event; claims that cannot both be so are
/// listed.
@NullMarked
package org.biennien.chronicle.coref;

import org.jspecify.annotations.NullMarked;
