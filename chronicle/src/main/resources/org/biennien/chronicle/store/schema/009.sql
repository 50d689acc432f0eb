-- Version 9: the words of the sentence that makes a claim, by which happenings are compared, too. Older stores look at
-- the sentences when they are made anew.

ALTER TABLE claims ADD COLUMN wording TEXT NOT NULL DEFAULT '';
UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
