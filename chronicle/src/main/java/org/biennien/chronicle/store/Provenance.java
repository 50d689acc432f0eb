package org.biennien.chronicle.store;

/// What made a set of claims, so that a reader can tell which of them an older program made.
///
/// @param program name and version: `biennien 2026.11.1`
/// @param model version of the models and lexicons
/// @param gazetteer version of the gazetteer
public record Provenance(String program, String model, String gazetteer) {}
