-- A correction is a later revision, with a reason of the council's four and in the officer's own words.
ALTER TABLE revision ADD COLUMN explanation TEXT;
-- An indicator that a correction takes out of its quarter: history then shows no outturn of it there.
ALTER TABLE outturn ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER revision_reason BEFORE INSERT ON revision WHEN NEW.rev > 1 AND (NEW.reason IS NULL OR NEW.explanation IS NULL) BEGIN
  SELECT RAISE(ABORT, 'a correction needs its reason');
END;
