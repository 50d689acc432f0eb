/// Places: the gazetteer, and the recogniser that finds and resolves every place an article names.
///
/// [org.biennien.extract.place.Gazetteer] knows names; [org.biennien.extract.place.ToponymRecognizer] reads
/// articles. [org.biennien.extract.place.Spelling] is what makes *Đa-mát*, *Damacus* and *Damascus*,
/// or *Albu Kamal* and *Al-Bukamal*, meet.
@NullMarked
package org.biennien.extract.place;

import org.jspecify.annotations.NullMarked;
