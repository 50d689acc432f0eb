-- Version 3: what persons decided about events. Never derived, never made anew.

CREATE TABLE decisions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('join', 'split')),
  why TEXT NOT NULL,
  decided TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);

-- The claims as they were on that day, and which claim each means today. They may outlive claim and article.
CREATE TABLE decided_claims (
  decision INTEGER NOT NULL REFERENCES decisions (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  out INTEGER NOT NULL,
  claim_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  type TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger TEXT NOT NULL,
  today TEXT,
  PRIMARY KEY (decision, position)
) WITHOUT ROWID;
CREATE INDEX decided_claims_article ON decided_claims (article_id);
CREATE INDEX decided_claims_claim ON decided_claims (claim_id);
