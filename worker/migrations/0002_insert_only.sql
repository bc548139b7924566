-- The application never overwrites: these stop a slip, in the application or at a console.
-- INSERT OR REPLACE deletes without firing delete triggers, so each table is guarded before insert as well.
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a signed quarter is never changed'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'a signed quarter is never deleted'); END;
CREATE TRIGGER revision_guard BEFORE INSERT ON revision BEGIN
  SELECT RAISE(ABORT, 'a signed quarter is never replaced')
    WHERE EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND period = NEW.period AND rev = NEW.rev)
       OR EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND idem_key = NEW.idem_key);
  SELECT RAISE(ABORT, 'revisions are numbered without a gap')
    WHERE NEW.rev <> 1 AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND period = NEW.period AND rev = NEW.rev - 1);
  SELECT RAISE(ABORT, 'revisions are numbered from one') WHERE NEW.rev < 1;
END;

CREATE TRIGGER outturn_no_update BEFORE UPDATE ON outturn BEGIN SELECT RAISE(ABORT, 'an outturn is never changed'); END;
CREATE TRIGGER outturn_no_delete BEFORE DELETE ON outturn BEGIN SELECT RAISE(ABORT, 'an outturn is never deleted'); END;
CREATE TRIGGER outturn_guard BEFORE INSERT ON outturn BEGIN
  SELECT RAISE(ABORT, 'an outturn is never replaced')
    WHERE EXISTS (SELECT 1 FROM outturn WHERE tenant = NEW.tenant AND indicator = NEW.indicator AND period = NEW.period AND rev = NEW.rev);
END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit chain is never changed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit chain is never shortened'); END;
CREATE TRIGGER audit_guard BEFORE INSERT ON audit BEGIN
  SELECT RAISE(ABORT, 'an audit entry is never replaced')
    WHERE EXISTS (SELECT 1 FROM audit WHERE tenant = NEW.tenant AND seq = NEW.seq);
  SELECT RAISE(ABORT, 'an audit entry follows the last one')
    WHERE NEW.seq <> 1 AND NOT EXISTS (SELECT 1 FROM audit WHERE tenant = NEW.tenant AND seq = NEW.seq - 1 AND hash = NEW.prev);
  SELECT RAISE(ABORT, 'the audit chain starts from nothing') WHERE NEW.seq = 1 AND NEW.prev <> '';
  SELECT RAISE(ABORT, 'audit entries are numbered from one') WHERE NEW.seq < 1;
END;

CREATE TRIGGER indicator_no_update BEFORE UPDATE ON indicator BEGIN SELECT RAISE(ABORT, 'an indicator keeps its identity'); END;
CREATE TRIGGER indicator_no_delete BEFORE DELETE ON indicator BEGIN SELECT RAISE(ABORT, 'an indicator keeps its identity'); END;
CREATE TRIGGER indicator_guard BEFORE INSERT ON indicator BEGIN
  SELECT RAISE(ABORT, 'an indicator keeps its identity')
    WHERE EXISTS (SELECT 1 FROM indicator WHERE tenant = NEW.tenant AND indicator = NEW.indicator)
       OR EXISTS (SELECT 1 FROM indicator WHERE tenant = NEW.tenant AND uid = NEW.uid);
END;
