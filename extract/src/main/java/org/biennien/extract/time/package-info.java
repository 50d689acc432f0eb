/// Time expressions and the dates they stand for: `hôm 11/11` → `2017-11-11`, `cuối năm ngoái` → `2016~`.
///
/// [org.biennien.extract.time.TimexRecognizer] is the door. Inside, the grammars turn tokens into a
/// [org.biennien.extract.time.TimeExpression] (what the words say), and the normaliser turns that into a
/// date, given the publication date and the day told last (what the words mean here). The method follows
/// HeidelTime (Strötgen and Gertz 2013) in parting the two; the grammar is our own.
@NullMarked
package org.biennien.extract.time;

import org.jspecify.annotations.NullMarked;
