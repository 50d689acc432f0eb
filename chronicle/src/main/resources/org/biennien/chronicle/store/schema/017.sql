-- Version 17: who reports, and which program found the claims, without a look at the text, which lies on pages of its own.

DROP INDEX articles_report;
CREATE INDEX articles_report ON articles (id, outlet, published, published_basis, voice, provenance_id);
