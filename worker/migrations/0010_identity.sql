-- A label belongs to the revision that gave it: a correction may word an indicator otherwise than the revision before it,
-- and an earlier quarter that is signed late leaves the later ones called as they were.
DROP TRIGGER indicator_label_no_update;
DROP TRIGGER indicator_label_no_delete;
DROP TRIGGER indicator_label_guard;
ALTER TABLE indicator_label RENAME TO indicator_label_by_period;
CREATE TABLE indicator_label (
  tenant INTEGER NOT NULL,
  indicator INTEGER NOT NULL,
  from_period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  line_no TEXT,
  wording TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  PRIMARY KEY (tenant, indicator, from_period, rev)
) STRICT, WITHOUT ROWID;
INSERT INTO indicator_label (tenant, indicator, from_period, rev, line_no, wording, kind, polarity)
  SELECT tenant, indicator, from_period, 1, line_no, wording, kind, polarity FROM indicator_label_by_period;
DROP TABLE indicator_label_by_period;
CREATE TRIGGER indicator_label_no_update BEFORE UPDATE ON indicator_label BEGIN SELECT RAISE(ABORT, 'a label is never changed'); END;
CREATE TRIGGER indicator_label_no_delete BEFORE DELETE ON indicator_label BEGIN SELECT RAISE(ABORT, 'a label is never deleted'); END;
CREATE TRIGGER indicator_label_guard BEFORE INSERT ON indicator_label BEGIN
  SELECT RAISE(ABORT, 'a label is never replaced')
    WHERE EXISTS (SELECT 1 FROM indicator_label WHERE tenant = NEW.tenant AND indicator = NEW.indicator
      AND from_period = NEW.from_period AND rev = NEW.rev);
END;

-- How an indicator carries on from an older one. The last n of two counts; a kind of NULL takes the link back.
CREATE TABLE indicator_link (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  old INTEGER NOT NULL,
  new INTEGER NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT CHECK (kind IN ('renamed', 'redefined', 'split', 'merged')),
  why TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, new, old, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER indicator_link_no_update BEFORE UPDATE ON indicator_link BEGIN SELECT RAISE(ABORT, 'a link is never changed'); END;
CREATE TRIGGER indicator_link_no_delete BEFORE DELETE ON indicator_link BEGIN SELECT RAISE(ABORT, 'a link is never deleted'); END;
CREATE TRIGGER indicator_link_guard BEFORE INSERT ON indicator_link BEGIN
  SELECT RAISE(ABORT, 'a link is never replaced')
    WHERE EXISTS (SELECT 1 FROM indicator_link WHERE tenant = NEW.tenant AND new = NEW.new AND old = NEW.old AND n = NEW.n);
  SELECT RAISE(ABORT, 'links are numbered without a gap')
    WHERE NEW.n <> 1 AND NOT EXISTS (SELECT 1 FROM indicator_link WHERE tenant = NEW.tenant AND new = NEW.new AND old = NEW.old AND n = NEW.n - 1);
  SELECT RAISE(ABORT, 'links are numbered from one') WHERE NEW.n < 1;
  SELECT RAISE(ABORT, 'an indicator does not carry on from itself') WHERE NEW.old = NEW.new;
  SELECT RAISE(ABORT, 'what was never signed is never linked')
    WHERE NOT EXISTS (SELECT 1 FROM indicator WHERE tenant = NEW.tenant AND indicator = NEW.old)
       OR NOT EXISTS (SELECT 1 FROM indicator WHERE tenant = NEW.tenant AND indicator = NEW.new);
END;
