-- Version 16: rows of new articles lie together, where they were strewn by random ids over tables that no memory holds: keys
-- of near copies tell the weeks of publication and point to numbers, and what belongs to an event does so by its number. Older
-- stores make them anew when they are opened.

DROP TABLE sketch_keys;
DROP TABLE sketches;
DELETE FROM copies;

CREATE TABLE sketches (
  number INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  sketch BLOB NOT NULL
);

-- Which articles have a key, in an order that has nothing to do with their age or name. Written and removed with the
-- sketch, so no foreign key: an index for it would be as large as the table.
CREATE TABLE sketch_keys (
  key INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  sketch INTEGER NOT NULL,
  PRIMARY KEY (key, rank, sketch)
) WITHOUT ROWID;

DROP TABLE event_contradictions;
DROP TABLE merges;
DROP TABLE event_sides;
DROP TABLE event_places;
DROP TABLE event_happenings;
DROP TABLE events;

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT
);
CREATE INDEX events_day ON events (first_day IS NULL, first_day, last_day, id);
CREATE INDEX events_type ON events (type, first_day IS NULL, first_day, last_day, id);
CREATE INDEX events_long ON events (last_day) WHERE julianday(last_day) - julianday(first_day) > 31;

CREATE TABLE event_happenings (
  happening TEXT PRIMARY KEY REFERENCES happenings (id) ON DELETE CASCADE,
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX event_happenings_event ON event_happenings (event);

-- Those of a side and of a place stand in the order in which they are listed.
CREATE TABLE event_sides (
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  side TEXT NOT NULL,
  event_id TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  PRIMARY KEY (event, side)
) WITHOUT ROWID;
CREATE INDEX event_sides_side ON event_sides (side, first_day IS NULL, first_day, last_day, event_id);

CREATE TABLE event_places (
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  place_key TEXT NOT NULL REFERENCES places (key),
  event_id TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  PRIMARY KEY (event, place_key)
) WITHOUT ROWID;
CREATE INDEX event_places_place ON event_places (place_key, first_day IS NULL, first_day, last_day, event_id);

CREATE TABLE merges (
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  score INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (event, first, second)
) WITHOUT ROWID;

-- Two claims of one event that cannot both be so.
CREATE TABLE event_contradictions (
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (event, kind, first, second)
) WITHOUT ROWID;
CREATE INDEX event_contradictions_claims ON event_contradictions (kind, first, second);

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
