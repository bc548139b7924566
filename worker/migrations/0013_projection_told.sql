-- An indicator, its labels and the register come with the quarter that gives them: with the last link of the chain, and before
-- the revision that it tells of is on record (worker/store/revisionStatements.ts). The chain has its period as text, "2017/18 Q2"
-- or "January 2018", and the tables its code (shared/period.ts).
CREATE TRIGGER indicator_told AFTER INSERT ON indicator BEGIN
  SELECT RAISE(ABORT, 'what no quarter gives is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT act, entry ->> 'period' AS period, entry ->> 'rev' AS rev FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1) a
      WHERE a.act IN ('sign-off', 'correction') AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND rev = a.rev
        AND period = CASE
          WHEN a.period GLOB '[0-9]*' THEN CAST(substr(a.period, 1, 4) AS INTEGER) * 10000 + CASE substr(a.period, 9, 1)
            WHEN 'Q' THEN CAST(substr(a.period, 10) AS INTEGER) * 300 + 3
            WHEN 'H' THEN CAST(substr(a.period, 10) AS INTEGER) * 600 + 6 ELSE 1212 END
          ELSE CAST(substr(a.period, -4) AS INTEGER) * 10000 + 1
            + (instr('AprMayJunJulAugSepOctNovDecJanFebMar', substr(a.period, 1, 3)) + 2) / 3 * 100
            - (substr(a.period, 1, 3) IN ('Jan', 'Feb', 'Mar')) * 10000 END));
END;
CREATE TRIGGER indicator_label_told AFTER INSERT ON indicator_label BEGIN
  SELECT RAISE(ABORT, 'what no quarter gives is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT act, entry ->> 'period' AS period, entry ->> 'rev' AS rev FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1) a
      WHERE a.act IN ('sign-off', 'correction') AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND rev = a.rev
        AND period = CASE
          WHEN a.period GLOB '[0-9]*' THEN CAST(substr(a.period, 1, 4) AS INTEGER) * 10000 + CASE substr(a.period, 9, 1)
            WHEN 'Q' THEN CAST(substr(a.period, 10) AS INTEGER) * 300 + 3
            WHEN 'H' THEN CAST(substr(a.period, 10) AS INTEGER) * 600 + 6 ELSE 1212 END
          ELSE CAST(substr(a.period, -4) AS INTEGER) * 10000 + 1
            + (instr('AprMayJunJulAugSepOctNovDecJanFebMar', substr(a.period, 1, 3)) + 2) / 3 * 100
            - (substr(a.period, 1, 3) IN ('Jan', 'Feb', 'Mar')) * 10000 END));
END;
-- A link of two indicators that is made by itself gives a register too.
CREATE TRIGGER register_told AFTER INSERT ON register BEGIN
  SELECT RAISE(ABORT, 'what no quarter gives is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT act, entry ->> 'period' AS period, entry ->> 'rev' AS rev FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1) a
      WHERE a.act = 'link' OR (a.act IN ('sign-off', 'correction') AND NOT EXISTS (SELECT 1 FROM revision WHERE tenant = NEW.tenant AND rev = a.rev
        AND period = CASE
          WHEN a.period GLOB '[0-9]*' THEN CAST(substr(a.period, 1, 4) AS INTEGER) * 10000 + CASE substr(a.period, 9, 1)
            WHEN 'Q' THEN CAST(substr(a.period, 10) AS INTEGER) * 300 + 3
            WHEN 'H' THEN CAST(substr(a.period, 10) AS INTEGER) * 600 + 6 ELSE 1212 END
          ELSE CAST(substr(a.period, -4) AS INTEGER) * 10000 + 1
            + (instr('AprMayJunJulAugSepOctNovDecJanFebMar', substr(a.period, 1, 3)) + 2) / 3 * 100
            - (substr(a.period, 1, 3) IN ('Jan', 'Feb', 'Mar')) * 10000 END)));
END;
