package org.biennien.claim;

/// A place as the text puts it: `thành phố chiến lược Albu Kamal`, `khu vực này`.
///
/// @param quote the head noun phrase with its name
/// @param place what it stands for
/// @param reason why these words are that place
public record PlaceMention(Quote quote, Place place, String reason) implements Mention {}
