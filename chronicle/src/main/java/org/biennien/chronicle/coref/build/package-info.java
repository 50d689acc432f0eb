/// Makes the tables that comparing happenings rests on.
@NullMarked
package org.biennien.chronicle.coref.build;

import org.jspecify.annotations.NullMarked;
