-- An outturn belongs to a revision that is on record: it is written after it, in the same batch. A lookup by IN goes to the
-- key alone (SQLite, "The Query Optimizer", 11), so that it is no row read; as an EXISTS it would be one an outturn.
CREATE TRIGGER outturn_signed BEFORE INSERT ON outturn
  WHEN (NEW.tenant, NEW.period, NEW.rev) NOT IN (SELECT tenant, period, rev FROM revision) BEGIN
  SELECT RAISE(ABORT, 'an outturn is of a signed quarter');
END;
