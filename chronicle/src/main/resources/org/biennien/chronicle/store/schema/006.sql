-- Version 6: what an overview asks for, without a look at every claim.

-- The codes of all that act, suffer or speak in a claim, and of their sides, with how many times.
CREATE TABLE codes (
  code TEXT PRIMARY KEY,
  times INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX postings_sides ON postings (sides, camps);

-- The latest articles first.
CREATE INDEX articles_latest ON articles (published IS NULL, published DESC, id);

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
