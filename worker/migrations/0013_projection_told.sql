-- An indicator, its labels and the register come with the quarter that gives them: with the last link of the chain, and before
-- the revision that it tells of is on record (worker/store/revisionStatements.ts). Its period is written as in "2017/18 Q2".
CREATE TRIGGER indicator_told AFTER INSERT ON indicator BEGIN
  SELECT RAISE(ABORT, 'what no quarter gives is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT act, entry ->> 'period' AS period, entry ->> 'rev' AS rev FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1) a
      WHERE a.act IN ('sign-off', 'correction') AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND rev = a.rev
        AND period = CAST(substr(a.period, 1, 4) AS INTEGER) * 10 + coalesce(nullif(CAST(substr(a.period, 10, 1) AS INTEGER), 0), 5)));
END;
CREATE TRIGGER indicator_label_told AFTER INSERT ON indicator_label BEGIN
  SELECT RAISE(ABORT, 'what no quarter gives is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT act, entry ->> 'period' AS period, entry ->> 'rev' AS rev FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1) a
      WHERE a.act IN ('sign-off', 'correction') AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND rev = a.rev
        AND period = CAST(substr(a.period, 1, 4) AS INTEGER) * 10 + coalesce(nullif(CAST(substr(a.period, 10, 1) AS INTEGER), 0), 5)));
END;
-- A link of two indicators that is made by itself gives a register too.
CREATE TRIGGER register_told AFTER INSERT ON register BEGIN
  SELECT RAISE(ABORT, 'what no quarter gives is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT act, entry ->> 'period' AS period, entry ->> 'rev' AS rev FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1) a
      WHERE a.act = 'link' OR (a.act IN ('sign-off', 'correction') AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND rev = a.rev
        AND period = CAST(substr(a.period, 1, 4) AS INTEGER) * 10 + coalesce(nullif(CAST(substr(a.period, 10, 1) AS INTEGER), 0), 5))));
END;
