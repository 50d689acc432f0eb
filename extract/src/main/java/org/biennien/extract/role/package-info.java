/// Roles: which of the actors, places, times and numbers of an article belong to which event (ACE:
/// arguments).
@NullMarked
package org.biennien.extract.role;

import org.jspecify.annotations.NullMarked;
