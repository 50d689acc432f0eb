-- Version 2: a number for each state of the store, and for each article the number under which it was last written.

-- One row. The identity tells this store from another in the same place, one that was put back from a copy.
CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  identity TEXT NOT NULL,
  revision INTEGER NOT NULL
);
INSERT INTO store (id, identity, revision)
  SELECT 1, lower(hex(randomblob(16))), count(*) FROM articles;

-- Each article once, under the revision of its last writing; an article that is gone keeps its row.
CREATE TABLE changes (
  revision INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE
);
INSERT INTO changes (revision, article_id)
  SELECT row_number() OVER (ORDER BY id), id FROM articles;
