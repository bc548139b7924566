-- Signed is not yet published: a named officer says when a revision went out.
CREATE TABLE publication (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  published_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, period, rev)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER publication_no_update BEFORE UPDATE ON publication BEGIN SELECT RAISE(ABORT, 'a publication is never changed'); END;
CREATE TRIGGER publication_no_delete BEFORE DELETE ON publication BEGIN SELECT RAISE(ABORT, 'a publication is never deleted'); END;
CREATE TRIGGER publication_guard BEFORE INSERT ON publication BEGIN
  SELECT RAISE(ABORT, 'a publication is never replaced')
    WHERE EXISTS (SELECT 1 FROM publication WHERE tenant = NEW.tenant AND period = NEW.period AND rev >= NEW.rev);
  SELECT RAISE(ABORT, 'what was never signed is never published')
    WHERE NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND period = NEW.period AND rev = NEW.rev);
END;
