-- Version 7: where the sentences of an article stand, as whoever read it cut them. Articles of an older version have none
-- until they are read anew (biennien chronicle reread).

CREATE TABLE sentences (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (article_id, start)
) WITHOUT ROWID;
