-- A council's own rating rules. A change is a new version; a signed quarter carries its own rules and is never judged by later ones.
-- from_period is the first period that the version may be used for, as in revision.
CREATE TABLE rule_set (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  from_period INTEGER NOT NULL,
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rule_set_no_update BEFORE UPDATE ON rule_set BEGIN SELECT RAISE(ABORT, 'a rule set is never changed'); END;
CREATE TRIGGER rule_set_no_delete BEFORE DELETE ON rule_set BEGIN SELECT RAISE(ABORT, 'a rule set is never deleted'); END;
CREATE TRIGGER rule_set_guard BEFORE INSERT ON rule_set BEGIN
  SELECT RAISE(ABORT, 'a rule set is never replaced')
    WHERE EXISTS (SELECT 1 FROM rule_set WHERE tenant = NEW.tenant AND id = NEW.id AND version = NEW.version);
  SELECT RAISE(ABORT, 'versions of a rule set are numbered without a gap')
    WHERE NEW.version <> 1 AND NOT EXISTS (SELECT 1 FROM rule_set WHERE tenant = NEW.tenant AND id = NEW.id AND version = NEW.version - 1);
  SELECT RAISE(ABORT, 'versions of a rule set are numbered from one') WHERE NEW.version < 1;
END;
