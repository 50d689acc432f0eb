-- Version 5: what kind of place it is, from the gazetteer; absent where unknown. Pictures of a place keep the voices of
-- each part, and an article's changes date each other by more rules: older stores are made anew when they are opened.

ALTER TABLE places ADD COLUMN kind TEXT;
UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
