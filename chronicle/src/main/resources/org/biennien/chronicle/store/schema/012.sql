-- Version 12: what was known on a day, without a look at all postings. Older stores work it out when they are opened.

-- The day by which a posting had been said for certain; absent where unknown.
ALTER TABLE postings ADD COLUMN said TEXT;
CREATE INDEX postings_said ON postings (place_key, day, said);

-- The places of whose ledgers a posting names a side, or one that fights for it, with how many.
CREATE TABLE side_places (
  side TEXT NOT NULL,
  place_key TEXT NOT NULL REFERENCES places (key),
  postings INTEGER NOT NULL,
  PRIMARY KEY (side, place_key)
) WITHOUT ROWID;
CREATE INDEX side_places_place ON side_places (place_key);

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
