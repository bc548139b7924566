import { headlineRows } from '../../register/headlineRow.ts';
import type { RevisionWrite } from '../signOffStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { addLinks } from './links.ts';

// A row a statement: where a table has guards, SQLite keeps a copy of the rows that one statement inserts, and reads each of
// them again.
const NEW_INDICATOR =
  'INSERT INTO indicator (indicator, uid, created_period, created_rev) VALUES (?1, ?2, ?3, ?4)';

const NEW_LABEL = `INSERT INTO indicator_label (indicator, from_period, report, rev, line_no, wording, kind, polarity)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

const NEW_REVISION = `INSERT INTO revision (report, period, rev, body, body_sha256, n, signed_by, signed_at, reason, idem_key, seq, explanation)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`;

const NEW_OUTTURN = `INSERT INTO outturn (indicator, period, report, rev, value, unit, printed, target, rating, short, long)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`;

const NEW_HEADLINE = `INSERT INTO headline (report, period, rev, place, theme, green, yellow, amber, red, blue, not_rated)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`;

// What the revision before it held and this one does not. Revision 1 has none before it. CROSS JOIN keeps SQLite to the
// order that is written (SQLite, "Query Planner", 5.3): each row of the JSON looks up its indicator.
const WITHDRAWN = `INSERT INTO outturn (indicator, period, report, rev, value, unit, printed, target, rating, withdrawn)
  SELECT i.indicator, ?2, ?1, ?3, NULL, '', '', '', NULL, 1
  FROM revision r CROSS JOIN json_each(r.body, '$.indicators') j CROSS JOIN indicator i ON i.uid = j.value ->> 'uid'
  WHERE r.report = ?1 AND r.period = ?2 AND r.rev = ?3 - 1 AND j.value ->> 'uid' NOT IN (SELECT value FROM json_each(?4))`;

/** Writes a revision with its projection. Its entry of the chain is the last one. */
export function addRevision(
  db: CouncilDatabase,
  report: number,
  { revision, body, idemKey, registration }: RevisionWrite,
): void {
  const { period, rev, seq, signedBy, signedAt, bodySha256, reason, explanation } = revision;
  const { newIndicators, newLabels, newLinks, outturns } = registration;
  for (const { number, uid } of newIndicators) db.run(NEW_INDICATOR, number, uid, period, rev);
  for (const { number, from, report: of, rev: by, lineNo, wording, kind, polarity } of newLabels) {
    db.run(NEW_LABEL, number, from, of, by, lineNo, wording, kind, polarity);
  }
  if (newLinks.length > 0) addLinks(db, newLinks, { actor: signedBy, at: signedAt, seq });
  db.run(
    NEW_REVISION,
    ...[report, period, rev, body, bodySha256, outturns.length, signedBy, signedAt],
    ...[reason, idemKey, seq, explanation],
  );
  for (const { number, value, unit, printed, target, rating, short, long } of outturns) {
    db.run(NEW_OUTTURN, number, period, report, rev, value, unit, printed, target, rating, short, long);
  }
  for (const { place, theme, green, yellow, amber, red, blue, not_rated } of headlineRows(outturns)) {
    const counts = [green, yellow, amber, red, blue, not_rated];
    db.run(NEW_HEADLINE, report, period, rev, place, theme, ...counts);
  }
  if (rev > 1) db.run(WITHDRAWN, report, period, rev, JSON.stringify(outturns.map(({ uid }) => uid)));
}
