/// The tables of a trained model, packed so that they load in milliseconds and answer without an object.
@NullMarked
package org.biennien.text.model;

import org.jspecify.annotations.NullMarked;
