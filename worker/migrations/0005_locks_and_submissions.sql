-- Whether a council wants a second person to approve what one has submitted.
ALTER TABLE tenant ADD COLUMN two_people INTEGER NOT NULL DEFAULT 0;

-- Locking a period and opening it again are both kept; the last row is what counts.
CREATE TABLE period_lock (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  period INTEGER NOT NULL,
  n INTEGER NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  reason TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, period, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER period_lock_no_update BEFORE UPDATE ON period_lock BEGIN SELECT RAISE(ABORT, 'a lock is never changed'); END;
CREATE TRIGGER period_lock_no_delete BEFORE DELETE ON period_lock BEGIN SELECT RAISE(ABORT, 'a lock is never deleted'); END;
CREATE TRIGGER period_lock_guard BEFORE INSERT ON period_lock BEGIN
  SELECT RAISE(ABORT, 'a lock is never replaced')
    WHERE EXISTS (SELECT 1 FROM period_lock WHERE tenant = NEW.tenant AND period = NEW.period AND n = NEW.n);
END;
CREATE TRIGGER revision_lock BEFORE INSERT ON revision
  WHEN (SELECT locked FROM period_lock WHERE tenant = NEW.tenant AND period = NEW.period ORDER BY n DESC LIMIT 1) = 1 BEGIN
  SELECT RAISE(ABORT, 'the period is locked');
END;

-- A quarter that waits for a second person. It is on record and in the chain, and no part of history.
CREATE TABLE submission (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  period INTEGER NOT NULL,
  id TEXT NOT NULL,
  replaces INTEGER NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  reason TEXT,
  explanation TEXT,
  idem_key TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, period, id),
  UNIQUE (tenant, idem_key)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER submission_no_update BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'a submission is never changed'); END;
CREATE TRIGGER submission_no_delete BEFORE DELETE ON submission BEGIN SELECT RAISE(ABORT, 'a submission is never deleted'); END;
CREATE TRIGGER submission_guard BEFORE INSERT ON submission BEGIN
  SELECT RAISE(ABORT, 'a submission is never replaced')
    WHERE EXISTS (SELECT 1 FROM submission WHERE tenant = NEW.tenant AND period = NEW.period AND id = NEW.id)
       OR EXISTS (SELECT 1 FROM submission WHERE tenant = NEW.tenant AND idem_key = NEW.idem_key);
END;
