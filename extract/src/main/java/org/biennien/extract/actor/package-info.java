/// Who acts and who suffers: phrases that denote states, armies, armed groups, officials, people and
/// their arms, with the codebook's actor codes; and the outlets and observers that reports rest on.
///
/// The road within: tables → [org.biennien.extract.actor.ActorLexicon] → lexemes of a sentence → phrases
/// (composition: head noun, modifiers, owner, name) → codes (owner's side and head's branch, or the context).
@NullMarked
package org.biennien.extract.actor;

import org.jspecify.annotations.NullMarked;
