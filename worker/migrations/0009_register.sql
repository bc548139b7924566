-- Which number and labels each indicator of a council bears, all in one row, so that a sign-off need not read the rows of
-- each. A part of the projection: the last row counts, and without one indicator and indicator_label are read instead.
-- body is null where it would be too long for a row.
CREATE TABLE register (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  n INTEGER NOT NULL,
  body TEXT,
  PRIMARY KEY (tenant, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER register_no_update BEFORE UPDATE ON register BEGIN SELECT RAISE(ABORT, 'a register is never changed'); END;
CREATE TRIGGER register_no_delete BEFORE DELETE ON register BEGIN SELECT RAISE(ABORT, 'a register is never deleted'); END;
CREATE TRIGGER register_guard BEFORE INSERT ON register BEGIN
  SELECT RAISE(ABORT, 'a register is never replaced')
    WHERE EXISTS (SELECT 1 FROM register WHERE tenant = NEW.tenant AND n = NEW.n);
END;
