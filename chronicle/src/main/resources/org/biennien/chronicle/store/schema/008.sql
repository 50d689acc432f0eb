-- Version 8: events that last long, of which there are few, are looked up apart, so that a question for some days need
-- not look at all events before them.
CREATE INDEX events_long ON events (last_day) WHERE julianday(last_day) - julianday(first_day) > 31;
