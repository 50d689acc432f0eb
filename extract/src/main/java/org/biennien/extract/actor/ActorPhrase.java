package org.biennien.extract.actor;

import org.biennien.claim.ActorMention;

/// An actor mention with what its place in the sentence and its head noun tell.
///
/// @param mention words, code, reason
/// @param shape how it is told
/// @param sentence index of its sentence
/// @param from its first token there
/// @param to index after its last token
public record ActorPhrase(ActorMention mention, ActorShape shape, int sentence, int from, int to) {}
