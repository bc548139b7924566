/** The tables of a council's database. */
export const TABLES = `
-- The id of the record in the directory, and in each receipt and head that a pane keeps.
CREATE TABLE record (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The reports of a council, by a number that never changes. Indicators, rule sets and people belong to the council.
-- slug: as addresses and signed quarters name it. Each has its own revisions, submissions, locks and publications.
CREATE TABLE report (
  report INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO report (report, slug) VALUES (1, 'corporate');

-- The last n of a report counts. The corporate one has a name without a row.
CREATE TABLE report_name (
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

-- Names of people are here alone, and may be corrected or removed: bodies and the chain hold directory ids.
CREATE TABLE person (
  oid TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- hash = SHA-256 of prev, a line feed and entry. SQLite has no SHA-256, so the guards check the linkage alone.
-- report, period and rev: of a sign-off or correction, for the guards.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  entry TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  report INTEGER,
  period INTEGER,
  rev INTEGER
) STRICT;

-- One row is one whole signed quarter, or an old one as it was published: then imported says from which file. period: shared/period.ts. The body comes last, so that a list of revisions is read
-- without it (SQLite, "Database File Format", 1.6: what does not fit goes to overflow pages).
CREATE TABLE revision (
  report INTEGER NOT NULL,
  period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  body_sha256 TEXT NOT NULL,
  n INTEGER NOT NULL,
  signed_by TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  reason TEXT,
  explanation TEXT,
  idem_key TEXT NOT NULL,
  seq INTEGER NOT NULL,
  rule_set TEXT GENERATED ALWAYS AS (iif(json_valid(body), json_extract(body, '$.ruleSet.id'), NULL)) STORED,
  imported TEXT GENERATED ALWAYS AS (iif(json_valid(body), json_extract(body, '$.imported'), NULL)) STORED,
  body TEXT NOT NULL,
  PRIMARY KEY (report, period, rev),
  UNIQUE (idem_key, report)
) STRICT, WITHOUT ROWID;

-- indicator to headline are a projection: they can be built again from the bodies.
CREATE TABLE indicator (
  indicator INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_period INTEGER NOT NULL,
  created_rev INTEGER NOT NULL
) STRICT;

-- What an indicator is called from a period on, by the revision that says so. A row only where it differs from the one before.
CREATE TABLE indicator_label (
  indicator INTEGER NOT NULL,
  from_period INTEGER NOT NULL,
  report INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  line_no TEXT,
  wording TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  PRIMARY KEY (indicator, from_period, report, rev)
) STRICT, WITHOUT ROWID;

-- How an indicator continues an older one. The last n of two counts; a kind of NULL takes the link back.
CREATE TABLE indicator_link (
  old INTEGER NOT NULL,
  new INTEGER NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT CHECK (kind IN ('renamed', 'redefined', 'split', 'merged')),
  why TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (new, old, n)
) STRICT, WITHOUT ROWID;

-- Clustered by indicator, so that a history is one range. withdrawn: a correction took the indicator out of the quarter.
CREATE TABLE outturn (
  indicator INTEGER NOT NULL,
  period INTEGER NOT NULL,
  report INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  value REAL,
  unit TEXT NOT NULL,
  printed TEXT NOT NULL,
  target TEXT NOT NULL,
  rating TEXT,
  short TEXT,
  long TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (indicator, period, report, rev)
) STRICT, WITHOUT ROWID;

-- How the indicators of each theme were rated, so that a picture of many quarters reads no indicator. place: in the report.
CREATE TABLE headline (
  report INTEGER NOT NULL,
  period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  place INTEGER NOT NULL,
  theme TEXT NOT NULL,
  green INTEGER NOT NULL,
  yellow INTEGER NOT NULL,
  amber INTEGER NOT NULL,
  red INTEGER NOT NULL,
  blue INTEGER NOT NULL,
  not_rated INTEGER NOT NULL,
  PRIMARY KEY (report, period, rev, place)
) STRICT, WITHOUT ROWID;

-- Locking a period and opening it again are both kept; the last n counts.
CREATE TABLE period_lock (
  report INTEGER NOT NULL,
  period INTEGER NOT NULL,
  n INTEGER NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  reason TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (report, period, n)
) STRICT, WITHOUT ROWID;

-- A quarter that waits for a second person. It is in the chain, and no part of history.
CREATE TABLE submission (
  report INTEGER NOT NULL,
  period INTEGER NOT NULL,
  id TEXT NOT NULL,
  replaces INTEGER NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  reason TEXT,
  explanation TEXT,
  idem_key TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (report, period, id),
  UNIQUE (idem_key, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_return (
  report INTEGER NOT NULL,
  period INTEGER NOT NULL,
  id TEXT NOT NULL,
  reason TEXT NOT NULL,
  returned_by TEXT NOT NULL,
  returned_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (report, period, id)
) STRICT, WITHOUT ROWID;

-- Signed is not yet published: a named officer says when a revision went out. open_from: the day, in the United Kingdom, before
-- which nobody but the council reads it, such as the day of an agenda; null is at once.
CREATE TABLE publication (
  report INTEGER NOT NULL,
  period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  published_at TEXT NOT NULL,
  open_from TEXT,
  seq INTEGER NOT NULL,
  PRIMARY KEY (report, period, rev)
) STRICT, WITHOUT ROWID;

-- A council's own rating rules. A change is a new version. from_period: the first period that it may be used for.
CREATE TABLE rule_set (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  from_period INTEGER NOT NULL,
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- How the council uses its record, such as whether two people sign. The last n of a name counts.
CREATE TABLE setting (
  name TEXT NOT NULL,
  n INTEGER NOT NULL,
  value INTEGER NOT NULL CHECK (value IN (0, 1)),
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (name, n)
) STRICT, WITHOUT ROWID;

-- The quarters that each person submitted on the last day that they did, and the whole council (an oid of ''): its quotas.
CREATE TABLE submitted_today (
  oid TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The record was brought back from a copy, which ends with the entry before seq. from_...: where the record ended that it
-- replaces; null where that one could not be read.
CREATE TABLE recovery (
  n INTEGER PRIMARY KEY,
  reason TEXT NOT NULL,
  from_record TEXT NOT NULL,
  from_seq INTEGER,
  from_hash TEXT,
  recovered_by TEXT NOT NULL,
  recovered_at TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;

-- How far the nightly check has come (worker/store/nightStore.ts). One row, the only one that is written over.
CREATE TABLE night (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  day TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  round TEXT NOT NULL
) STRICT;

-- The chain's head on a day, signed by the deployment: who keeps one can tell later that nothing before it changed.
CREATE TABLE checkpoint (
  day TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  sig TEXT NOT NULL
) STRICT, WITHOUT ROWID;`;
