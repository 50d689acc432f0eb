/// The web server on the reader's own machine: the page, and the chronicle as JSON (`openapi.yaml`).
///
/// [org.biennien.app.web.ChronicleServer] starts it; [org.biennien.app.web.Routes] lists what can be asked.
@NullMarked
package org.biennien.app.web;

import org.jspecify.annotations.NullMarked;
