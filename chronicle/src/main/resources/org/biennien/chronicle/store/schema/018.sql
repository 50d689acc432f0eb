-- Version 18: of each day of a place, by when all that takes effect up to it had been said for certain (the end of time where
-- some of it never was), and when the first of what takes effect after it was. So how a place stood by what was known on a day
-- is found at once, without a look at all postings before it.

ALTER TABLE place_days ADD COLUMN heard_by TEXT NOT NULL DEFAULT '';
ALTER TABLE place_days ADD COLUMN heard_after TEXT NOT NULL DEFAULT '';
CREATE INDEX place_days_heard ON place_days (place_key, heard_by);

WITH told AS (
  SELECT place_key, day, max(ifnull(said, '9999-12-31')) AS latest, min(ifnull(said, '9999-12-31')) AS earliest
    FROM postings WHERE day IS NOT NULL GROUP BY place_key, day),
heard AS (
  SELECT place_key, day, max(latest) OVER (PARTITION BY place_key ORDER BY day) AS by,
      ifnull(min(earliest) OVER (PARTITION BY place_key ORDER BY day ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING),
        '9999-12-31') AS after
    FROM told)
UPDATE place_days SET heard_by = heard.by, heard_after = heard.after
  FROM heard WHERE heard.place_key = place_days.place_key AND heard.day = place_days.day;
