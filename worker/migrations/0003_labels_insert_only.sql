-- What an indicator was called in a quarter is part of that quarter's record.
CREATE TRIGGER indicator_label_no_update BEFORE UPDATE ON indicator_label BEGIN SELECT RAISE(ABORT, 'a label is never changed'); END;
CREATE TRIGGER indicator_label_no_delete BEFORE DELETE ON indicator_label BEGIN SELECT RAISE(ABORT, 'a label is never deleted'); END;
CREATE TRIGGER indicator_label_guard BEFORE INSERT ON indicator_label BEGIN
  SELECT RAISE(ABORT, 'a label is never replaced')
    WHERE EXISTS (SELECT 1 FROM indicator_label WHERE tenant = NEW.tenant AND indicator = NEW.indicator AND from_period = NEW.from_period);
END;
