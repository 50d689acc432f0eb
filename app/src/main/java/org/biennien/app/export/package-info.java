/// The chronicle as records for programs: what `--format json` prints. `docs/formats.md` documents every field,
/// and a test holds the two together. The page has records of its own (`app.view`), which may change with it.
@NullMarked
package org.biennien.app.export;

import org.jspecify.annotations.NullMarked;
