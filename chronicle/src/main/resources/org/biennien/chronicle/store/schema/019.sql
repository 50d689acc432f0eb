-- Version 19: happenings of a day without a year are looked up by their rare words and are one only where they share one. Older
-- stores make their events anew when they are opened.

UPDATE store SET stale = EXISTS (SELECT 1 FROM articles);
