-- Version 11: why a posting, a merge or a contradiction stands is kept as codes and values, no longer as English
-- sentences. Older stores get them anew when they are opened.

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
