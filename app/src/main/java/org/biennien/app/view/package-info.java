/// What the page shows, as records without any HTML: one record a JSON object of the web interface.
///
/// Each is made from the chronicle's own values by a factory `of`; [org.biennien.app.view.Views] answers whole
/// questions. Names of components are names of JSON fields; an absent value is left out.
@NullMarked
package org.biennien.app.view;

import org.jspecify.annotations.NullMarked;
