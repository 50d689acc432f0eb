-- Version 13: the keys by which happenings find each other are numbers, with the week in front, and tell the days of the
-- happening: news of one week lies together, and of what shares a key only what may be of one day is looked at. Rows of
-- `blocks` are taken out by whoever takes out the article, so they need no second index.

DELETE FROM events;
DROP TABLE event_happenings;
DROP TABLE blocks;
DROP TABLE happenings;

-- What one article tells of one event.
CREATE TABLE happenings (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
);
CREATE INDEX happenings_article ON happenings (article_id);

-- Days are counted from 1970-01-01; absent off the calendar.
CREATE TABLE blocks (
  key INTEGER NOT NULL,
  happening INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  PRIMARY KEY (key, happening)
) WITHOUT ROWID;

CREATE TABLE event_happenings (
  happening TEXT PRIMARY KEY REFERENCES happenings (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX event_happenings_event ON event_happenings (event_id);

-- The events of a side and of a place stand in the order in which they are listed.
ALTER TABLE event_sides ADD COLUMN first_day TEXT;
ALTER TABLE event_sides ADD COLUMN last_day TEXT;
DROP INDEX event_sides_side;
CREATE INDEX event_sides_side ON event_sides (side, first_day IS NULL, first_day, last_day, event_id);
ALTER TABLE event_places ADD COLUMN first_day TEXT;
ALTER TABLE event_places ADD COLUMN last_day TEXT;
DROP INDEX event_places_place;
CREATE INDEX event_places_place ON event_places (place_key, first_day IS NULL, first_day, last_day, event_id);

-- Who reports, without a look at the text.
CREATE INDEX articles_report ON articles (id, outlet, published, published_basis, voice);

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
