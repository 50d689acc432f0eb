-- Version 14: the words by which happenings are compared are those of the sentence as whoever read the article cut it.
-- Older stores look at the sentences anew when they are opened.

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
