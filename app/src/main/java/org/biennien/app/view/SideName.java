package org.biennien.app.view;

/// What a side or one of its branches is called.
///
/// @param code the codebook's code: `SYR`, `SYR.MIL`, `IS`
/// @param vi in Vietnamese
/// @param en in English
public record SideName(String code, String vi, String en) {}
