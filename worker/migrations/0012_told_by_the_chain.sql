-- What counts in the record is told of by its chain: a row is only ever written with the link that tells of it, which is
-- then the last one (worker/store/chainedWrite.ts). A row of another act, or of no link, is a slip or worse. After the
-- insert, so that the guards before it name first what is wrong.
CREATE TRIGGER revision_told AFTER INSERT ON revision BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act IN ('sign-off', 'correction'));
END;
CREATE TRIGGER submission_told AFTER INSERT ON submission BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act = 'submission');
END;
CREATE TRIGGER submission_return_told AFTER INSERT ON submission_return BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act = 'return');
END;
CREATE TRIGGER period_lock_told AFTER INSERT ON period_lock BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act IN ('lock', 'unlock'));
END;
CREATE TRIGGER publication_told AFTER INSERT ON publication BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act = 'publication');
END;
CREATE TRIGGER rule_set_told AFTER INSERT ON rule_set BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act = 'rule-set');
END;
-- A quarter says how its indicators carry on from others too.
CREATE TRIGGER indicator_link_told AFTER INSERT ON indicator_link BEGIN
  SELECT RAISE(ABORT, 'what the chain does not tell of is never written') WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT seq, act FROM audit WHERE tenant = NEW.tenant ORDER BY seq DESC LIMIT 1)
      WHERE seq = NEW.seq AND act IN ('link', 'sign-off', 'correction'));
END;
