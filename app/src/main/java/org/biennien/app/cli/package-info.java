/// The command line: each command a class, messages in Vietnamese and English.
@NullMarked
package org.biennien.app.cli;

import org.jspecify.annotations.NullMarked;
