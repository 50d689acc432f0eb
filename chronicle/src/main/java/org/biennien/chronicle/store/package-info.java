/// Where articles, claims, events and postings lie on disk.
@NullMarked
package org.biennien.chronicle.store;

import org.jspecify.annotations.NullMarked;
