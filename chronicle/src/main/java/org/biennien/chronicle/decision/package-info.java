/// What a person decided about events: these claims tell of one, those do not. It stays when everything else is made anew.
@NullMarked
package org.biennien.chronicle.decision;

import org.jspecify.annotations.NullMarked;
