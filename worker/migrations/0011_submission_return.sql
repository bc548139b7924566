-- A submission that an approver sent back with a word, or that its submitter withdrew. It can no longer be approved.
CREATE TABLE submission_return (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  period INTEGER NOT NULL,
  id TEXT NOT NULL,
  reason TEXT NOT NULL,
  returned_by TEXT NOT NULL,
  returned_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, period, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER submission_return_no_update BEFORE UPDATE ON submission_return BEGIN SELECT RAISE(ABORT, 'what was sent back is never changed'); END;
CREATE TRIGGER submission_return_no_delete BEFORE DELETE ON submission_return BEGIN SELECT RAISE(ABORT, 'what was sent back is never deleted'); END;
CREATE TRIGGER submission_return_guard BEFORE INSERT ON submission_return BEGIN
  SELECT RAISE(ABORT, 'what was sent back is never replaced')
    WHERE EXISTS (SELECT 1 FROM submission_return WHERE tenant = NEW.tenant AND period = NEW.period AND id = NEW.id);
  SELECT RAISE(ABORT, 'what was never submitted is not sent back')
    WHERE NOT EXISTS (SELECT 1 FROM submission WHERE tenant = NEW.tenant AND period = NEW.period AND id = NEW.id);
  SELECT RAISE(ABORT, 'what was approved is never sent back')
    WHERE EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND idem_key = 'approval.' || NEW.id);
END;
-- Of an approval and a return at the same moment one wins. The key of an approval is 'approval.' and the submission's id.
CREATE TRIGGER revision_returned BEFORE INSERT ON revision
  WHEN substr(NEW.idem_key, 1, 9) = 'approval.'
   AND EXISTS (SELECT 1 FROM submission_return WHERE tenant = NEW.tenant AND period = NEW.period AND id = substr(NEW.idem_key, 10)) BEGIN
  SELECT RAISE(ABORT, 'what was sent back is never approved');
END;
