package org.biennien.extract.place;

/// The gazetteer and the tables that go with it: what is known before an article is read. Threads may share them.
record PlaceTables(Gazetteer gazetteer, PlaceNouns nouns, Ambiguity ambiguity, CountryCues cues, States states, Unnamed unnamed) {
  /// The tables on the class path.
  static PlaceTables load(Gazetteer gazetteer) {
    return new PlaceTables(gazetteer, PlaceNouns.load(), Ambiguity.load(), CountryCues.load(), States.load(gazetteer), Unnamed.load());
  }
}
