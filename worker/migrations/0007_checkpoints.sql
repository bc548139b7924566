-- The head of a council's chain on a day, signed by the deployment: who keeps one can tell later that nothing before it changed.
CREATE TABLE checkpoint (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  day TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  sig TEXT NOT NULL,
  PRIMARY KEY (tenant, day)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'a checkpoint is never changed'); END;
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'a checkpoint is never deleted'); END;
CREATE TRIGGER checkpoint_guard BEFORE INSERT ON checkpoint BEGIN
  SELECT RAISE(ABORT, 'a checkpoint is never replaced')
    WHERE EXISTS (SELECT 1 FROM checkpoint WHERE tenant = NEW.tenant AND day = NEW.day);
END;
