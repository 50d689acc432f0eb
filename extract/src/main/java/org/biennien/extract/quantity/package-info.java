/// Numbers with what they count: `ít nhất 12 người`, `4.000 - 5.000 quân`, `hàng chục xe tăng`.
@NullMarked
package org.biennien.extract.quantity;

import org.jspecify.annotations.NullMarked;
