package org.biennien.chronicle.store;

import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// A place in a list.
///
/// @param key under which its ledger is kept
/// @param place the place
/// @param claims how many claims name it
/// @param postings how many lines its ledger has
public record PlaceSummary(PlaceKey key, Place place, int claims, int postings) {}
