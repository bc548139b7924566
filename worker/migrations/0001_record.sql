-- Tenant first in every key. Rows are only ever added; a correction is a new revision.
CREATE TABLE tenant (
  tenant INTEGER PRIMARY KEY,
  ons_code TEXT NOT NULL UNIQUE,
  entra_tid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  shard INTEGER NOT NULL DEFAULT 0,
  public INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Names of people live here alone and may be corrected or removed; bodies and the chain hold directory ids.
CREATE TABLE directory (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  oid TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (tenant, oid)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  indicator INTEGER NOT NULL,
  uid TEXT NOT NULL,
  created_period INTEGER NOT NULL,
  created_rev INTEGER NOT NULL,
  PRIMARY KEY (tenant, indicator),
  UNIQUE (tenant, uid)
) STRICT, WITHOUT ROWID;

-- What the indicator was called from a period on. Line number and wording are labels, not identity.
CREATE TABLE indicator_label (
  tenant INTEGER NOT NULL,
  indicator INTEGER NOT NULL,
  from_period INTEGER NOT NULL,
  line_no TEXT,
  wording TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  PRIMARY KEY (tenant, indicator, from_period)
) STRICT, WITHOUT ROWID;

-- One row is one whole signed quarter. period is year*10+q, q 1 to 4 and 5 for a whole year.
CREATE TABLE revision (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  n INTEGER NOT NULL,
  signed_by TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  reason TEXT,
  idem_key TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant, period, rev),
  UNIQUE (tenant, idem_key)
) STRICT, WITHOUT ROWID;

-- A projection of the bodies, which can be built again from them.
CREATE TABLE outturn (
  tenant INTEGER NOT NULL,
  indicator INTEGER NOT NULL,
  period INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  value REAL,
  unit TEXT NOT NULL,
  printed TEXT NOT NULL,
  target TEXT NOT NULL,
  rating TEXT,
  PRIMARY KEY (tenant, indicator, period, rev)
) STRICT, WITHOUT ROWID;

-- hash = SHA-256 of prev, a line feed and entry. SQLite has no SHA-256: the triggers check the linkage alone.
CREATE TABLE audit (
  tenant INTEGER NOT NULL REFERENCES tenant(tenant),
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  entry TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (tenant, seq)
) STRICT, WITHOUT ROWID;
