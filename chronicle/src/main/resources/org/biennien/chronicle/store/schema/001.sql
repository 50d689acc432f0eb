-- Version 1 of the store. Once released this file is never edited; a change is a new file.
-- What was read: provenance, runs, articles, claims, sources. What follows from it and can be rebuilt: the rest.

CREATE TABLE provenance (
  id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  model TEXT NOT NULL,
  gazetteer TEXT NOT NULL,
  UNIQUE (program, model, gazetteer)
);

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  provenance_id INTEGER NOT NULL REFERENCES provenance (id),
  started TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  added INTEGER NOT NULL DEFAULT 0,
  replaced INTEGER NOT NULL DEFAULT 0,
  already INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  content_sha256 TEXT NOT NULL UNIQUE,
  claims_sha256 TEXT NOT NULL,
  outlet TEXT,
  published TEXT,
  published_basis TEXT NOT NULL,
  title TEXT,
  url TEXT,
  text TEXT NOT NULL,
  zones TEXT NOT NULL,
  voice TEXT NOT NULL,
  provenance_id INTEGER NOT NULL REFERENCES provenance (id),
  run_id INTEGER NOT NULL REFERENCES runs (id)
);

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  happening TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  edtf TEXT,
  json TEXT NOT NULL
);
CREATE INDEX claims_article ON claims (article_id, position);
CREATE INDEX claims_happening ON claims (happening);

CREATE TABLE sources (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  name TEXT,
  kind TEXT NOT NULL,
  spoke TEXT,
  PRIMARY KEY (claim_id, position)
) WITHOUT ROWID;
CREATE INDEX sources_name ON sources (name);

CREATE TABLE places (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  country TEXT,
  gazetteer_id TEXT
);

-- Every name that a claim calls a place by, folded, for search.
CREATE TABLE place_names (
  place_key TEXT NOT NULL REFERENCES places (key) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  PRIMARY KEY (place_key, folded)
) WITHOUT ROWID;
CREATE INDEX place_names_folded ON place_names (folded);

CREATE TABLE claim_places (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  place_key TEXT NOT NULL REFERENCES places (key),
  PRIMARY KEY (claim_id, place_key)
) WITHOUT ROWID;
CREATE INDEX claim_places_place ON claim_places (place_key);

CREATE TABLE postings (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  place_key TEXT NOT NULL REFERENCES places (key),
  actors TEXT NOT NULL,
  sides TEXT NOT NULL,
  camps TEXT NOT NULL,
  effect TEXT NOT NULL,
  extent TEXT,
  valid TEXT,
  valid_basis TEXT NOT NULL,
  reported TEXT,
  reported_basis TEXT NOT NULL,
  origin_key TEXT NOT NULL,
  origin_name TEXT,
  origin_words TEXT NOT NULL,
  origin_kind TEXT NOT NULL,
  origin_party INTEGER NOT NULL,
  origin_self_serving INTEGER NOT NULL,
  origin_spoke TEXT,
  origin_relays TEXT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX postings_place ON postings (place_key);
CREATE INDEX postings_article ON postings (article_id);
CREATE INDEX postings_claim ON postings (claim_id);

-- What one article tells of one event, and the keys under which it is compared with others.
CREATE TABLE happenings (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
);
CREATE INDEX happenings_article ON happenings (article_id);

CREATE TABLE blocks (
  key TEXT NOT NULL,
  happening TEXT NOT NULL REFERENCES happenings (id) ON DELETE CASCADE,
  PRIMARY KEY (key, happening)
) WITHOUT ROWID;
CREATE INDEX blocks_happening ON blocks (happening);

CREATE TABLE events (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT
);
CREATE INDEX events_day ON events (first_day);

CREATE TABLE event_happenings (
  happening TEXT PRIMARY KEY REFERENCES happenings (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX event_happenings_event ON event_happenings (event_id);

CREATE TABLE event_sides (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  side TEXT NOT NULL,
  PRIMARY KEY (event_id, side)
) WITHOUT ROWID;
CREATE INDEX event_sides_side ON event_sides (side);

CREATE TABLE event_places (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  place_key TEXT NOT NULL REFERENCES places (key),
  PRIMARY KEY (event_id, place_key)
) WITHOUT ROWID;
CREATE INDEX event_places_place ON event_places (place_key);

CREATE TABLE merges (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  score INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (event_id, first, second)
) WITHOUT ROWID;

-- Near copies: articles that speak with one voice.
CREATE TABLE sketches (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  sketch BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE bands (
  band INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (band, article_id)
) WITHOUT ROWID;
CREATE INDEX bands_article ON bands (article_id);

CREATE TABLE copies (
  first TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  second TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  similarity REAL NOT NULL,
  PRIMARY KEY (first, second)
) WITHOUT ROWID;
CREATE INDEX copies_second ON copies (second);
