import { z } from 'zod';
import { LinkKind } from '../../../shared/record/contract/links.ts';
import { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import type { Label, Register, Registered } from '../../register/register.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const ALL_LABELS = `SELECT i.uid, i.indicator AS number, l.from_period AS "from", l.report, l.rev, l.line_no AS lineNo, l.wording, l.kind, l.polarity
  FROM indicator i JOIN indicator_label l ON l.indicator = i.indicator ORDER BY i.indicator, l.from_period, l.report, l.rev`;

const LABELS_OF = `SELECT i.uid, i.indicator AS number, l.from_period AS "from", l.report, l.rev, l.line_no AS lineNo, l.wording, l.kind, l.polarity
  FROM json_each(?1) j CROSS JOIN indicator i ON i.uid = j.value JOIN indicator_label l ON l.indicator = i.indicator
  ORDER BY i.indicator, l.from_period, l.report, l.rev`;

const LATEST_LABELS = `SELECT i.uid, i.indicator AS number,
  (SELECT json_object('from', l.from_period, 'report', l.report, 'rev', l.rev, 'lineNo', l.line_no, 'wording', l.wording, 'kind', l.kind, 'polarity', l.polarity)
    FROM indicator_label l WHERE l.indicator = i.indicator ORDER BY l.from_period DESC, l.report DESC, l.rev DESC LIMIT 1) AS label
  FROM indicator i ORDER BY i.indicator`;

// SQLite gives the other columns of the row that holds the max().
const LAST_LINKS = `SELECT i.uid, o.uid AS old, max(l.n) AS n, l.kind, l.why FROM indicator_link l
  JOIN indicator i ON i.indicator = l.new JOIN indicator o ON o.indicator = l.old GROUP BY l.new, l.old`;

const LabelledRow = IndicatorBody.pick({ uid: true, lineNo: true, kind: true, polarity: true }).extend({
  number: z.number().int().positive(),
  from: z.number().int(),
  report: z.number().int(),
  rev: z.number().int(),
  wording: z.string(),
});
const LinkedRow = z.object({
  uid: z.string(),
  old: z.string(),
  n: z.number().int(),
  kind: LinkKind.nullable(),
  why: z.string(),
});

/** The register from the rows of each indicator: as many as it ever had labels. */
export function readRegister(db: CouncilDatabase): Register {
  return registerOf(db, z.array(LabelledRow).parse(db.all(ALL_LABELS)));
}

/** The register with the latest label of each indicator alone, which is two rows each. */
export function readLatestRegister(db: CouncilDatabase): Register {
  const rows = db.all<{ readonly label: string }>(LATEST_LABELS);
  return registerOf(
    db,
    rows.map(({ label, ...row }) => LabelledRow.parse({ ...row, ...JSON.parse(label) })),
  );
}

/** Every label of some indicators, by their uids. */
export function readLabels(
  db: CouncilDatabase,
  uids: readonly string[],
): ReadonlyMap<string, readonly Label[]> {
  const labels = new Map<string, Label[]>();
  const rows = uids.length === 0 ? [] : db.all(LABELS_OF, JSON.stringify(uids));
  for (const { uid, number: _, ...label } of z.array(LabelledRow).parse(rows)) {
    labels.set(uid, [...(labels.get(uid) ?? []), label]);
  }
  return labels;
}

function registerOf(db: CouncilDatabase, labelled: readonly z.infer<typeof LabelledRow>[]): Register {
  const links = z.array(LinkedRow).parse(db.all(LAST_LINKS));
  const register = new Map<string, Registered>();
  for (const { uid, number, ...label } of labelled) {
    const known = register.get(uid);
    register.set(uid, {
      number,
      labels: [...(known?.labels ?? []), label],
      links: known?.links ?? links.flatMap(({ uid: other, ...link }) => (other === uid ? [link] : [])),
    });
  }
  return register;
}
