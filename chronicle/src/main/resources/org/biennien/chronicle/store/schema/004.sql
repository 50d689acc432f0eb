-- Version 4: what follows from articles and claims is kept up to date article by article. A store of an older version
-- is made anew when it is opened, since SQL cannot work these rows out.

ALTER TABLE store ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);

-- The folded name of the whole that a place is a part of by its own name.
ALTER TABLE places ADD COLUMN whole TEXT;
CREATE INDEX places_whole ON places (whole);

CREATE INDEX articles_published ON articles (published IS NULL, published, id);

-- The day on which a posting takes effect; absent off the calendar.
ALTER TABLE postings ADD COLUMN day TEXT;
DROP INDEX postings_place;
CREATE INDEX postings_day ON postings (place_key, day, origin_key);

-- Each place with a ledger: how many postings, lines without echoes, and lines off the calendar it has.
CREATE TABLE ledgers (
  place_key TEXT PRIMARY KEY REFERENCES places (key),
  postings INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  undated INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledgers_lines ON ledgers (lines DESC, place_key);

-- Lines off the calendar by what they say, so that one more needs no look at the others.
CREATE TABLE undated_lines (
  place_key TEXT NOT NULL REFERENCES places (key),
  content TEXT NOT NULL,
  lines INTEGER NOT NULL,
  PRIMARY KEY (place_key, content)
) WITHOUT ROWID;

-- A place after each day on which something was told of it. The state lasts until the next row.
CREATE TABLE place_days (
  place_key TEXT NOT NULL REFERENCES places (key),
  day TEXT NOT NULL,
  from_day TEXT NOT NULL,
  since TEXT NOT NULL,
  pictures TEXT NOT NULL,
  disputed INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  PRIMARY KEY (place_key, day)
) WITHOUT ROWID;
CREATE INDEX place_days_from ON place_days (from_day);

-- The sides and camps that are told to be in the place after that day.
CREATE TABLE holders (
  side TEXT NOT NULL,
  place_key TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (side, place_key, day),
  FOREIGN KEY (place_key, day) REFERENCES place_days (place_key, day) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX holders_day ON holders (place_key, day);

-- Voices, each once, for the pictures to point to. Numbers are never given twice.
CREATE TABLE voices (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  content TEXT NOT NULL UNIQUE
);

-- Two claims that cannot both be so, of a place and the first day of a dispute.
CREATE TABLE rivals (
  place_key TEXT NOT NULL REFERENCES places (key),
  day TEXT NOT NULL,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (place_key, day, first, second)
) WITHOUT ROWID;
CREATE INDEX rivals_claims ON rivals (first, second, place_key, day);
CREATE INDEX rivals_second ON rivals (second);

-- Two claims of one event that cannot both be so.
CREATE TABLE event_contradictions (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (event_id, kind, first, second)
) WITHOUT ROWID;
CREATE INDEX event_contradictions_claims ON event_contradictions (kind, first, second);

-- Events by what they are asked for, in the order in which they are listed.
DROP INDEX events_day;
ALTER TABLE events ADD COLUMN status TEXT NOT NULL DEFAULT '';
CREATE INDEX events_day ON events (first_day IS NULL, first_day, last_day, id);
CREATE INDEX events_type ON events (type, first_day IS NULL, first_day, last_day, id);
