package org.biennien.claim;

/// An actor as the text puts it: `phiến quân IS`, `Bộ trưởng Quốc phòng Mỹ Ash Carter`, `nhóm này`.
///
/// @param quote the head noun phrase with its name, no relative clause
/// @param actor the canonical code
/// @param reason why these words are that actor
public record ActorMention(Quote quote, ActorCode actor, String reason) implements Mention {}
