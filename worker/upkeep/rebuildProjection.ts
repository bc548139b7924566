import { z } from 'zod';
import { parsePeriod, periodCode } from '../../shared/period.ts';
import { LinkKind } from '../../shared/record/contract/links.ts';
import type { EntryLine } from '../../shared/record/export/exportLine.ts';
import type { NewLink } from '../register/indicatorRows.ts';
import { outturnRows } from '../register/outturnRow.ts';
import type { Register } from '../register/register.ts';
import { registerLink, registerQuarter } from '../register/registration.ts';
import { CORPORATE_REPORT, type CouncilStore } from '../store/councilStore.ts';
import type { ProjectedRow, ProjectedTable } from '../store/projectionStore.ts';
import { exportedLines } from './exportLines.ts';

/** What one entry of the chain adds to the projection, and the register after it. */
interface Step {
  readonly rows: Readonly<Partial<Record<ProjectedTable, readonly ProjectedRow[]>>>;
  readonly register: Register;
}

/** The result of the entries so far. */
interface Made {
  readonly register: Register;
  /** The numbers of the indicators in each period's latest revision. */
  readonly latestNumbers: Map<number, ReadonlySet<number>>;
}

type Rebuilt = Pick<CouncilStore, 'head' | 'exportPage' | 'reportAt'>;

const QuarterEntry = z.object({ period: z.string(), rev: z.number().int().positive() });
const LinkEntry = z.object({
  old: z.string(),
  new: z.string(),
  link: LinkKind.nullable(),
  why: z.string(),
});

/**
 * The projection, rebuilt from the chain and the bodies in the order of the chain, a quarter at a time. The chain and the
 * bodies must be verified first.
 */
export async function* rebuildProjection(until: number, store: Rebuilt): AsyncGenerator<Step> {
  let register: Register = new Map();
  const latestNumbers: Made['latestNumbers'] = new Map();
  for await (const line of exportedLines(store, 'entry', until)) {
    const step = line.kind === 'entry' ? stepOf(line, { register, latestNumbers }, store) : null;
    if (!step) continue;
    register = step.register;
    yield step;
  }
}

function stepOf(entry: EntryLine, made: Made, store: Pick<Rebuilt, 'reportAt'>): Step | null {
  if (entry.act === 'link') {
    const { old: uid, new: newer, link: kind, why } = LinkEntry.parse(JSON.parse(entry.entry));
    const { link, register } = registerLink(made.register, newer, { uid, kind, why });
    return { rows: { indicator_link: [linkRow(link, entry)] }, register };
  }
  if (entry.act !== 'sign-off' && entry.act !== 'correction') return null;
  const { period: text, rev } = QuarterEntry.parse(JSON.parse(entry.entry));
  const parsed = parsePeriod(text);
  const period = parsed && periodCode(parsed);
  const report = period === null ? null : store.reportAt(period, rev);
  if (period === null || !report) throw new Error('The record was not verified before its projection.');
  return quarterStep({ period, rev, body: report.body, entry }, made);
}

interface Signed {
  readonly period: number;
  readonly rev: number;
  readonly body: string;
  readonly entry: EntryLine;
}

function quarterStep({ period, rev, body, entry }: Signed, { register: known, latestNumbers }: Made): Step {
  const later = [...latestNumbers.keys()].filter(other => other > period);
  const next = later.length === 0 ? null : Math.min(...later);
  const made = registerQuarter(known, { period, rev, next }, outturnRows(body));
  const held = new Set(made.outturns.map(({ number }) => number));
  const withdrawn = [...(latestNumbers.get(period) ?? [])].filter(number => !held.has(number));
  latestNumbers.set(period, held);
  return {
    register: made.register,
    rows: {
      indicator: made.newIndicators.map(({ number, uid }) => ({
        indicator: number,
        uid,
        created_period: period,
        created_rev: rev,
      })),
      indicator_label: made.newLabels.map(({ number, from, lineNo, ...label }) => ({
        ...label,
        indicator: number,
        from_period: from,
        report: CORPORATE_REPORT,
        line_no: lineNo,
      })),
      indicator_link: made.newLinks.map(link => linkRow(link, entry)),
      outturn: [
        ...made.outturns.map(({ number: indicator, value, unit, printed, target, rating }) => {
          const figures = { value, unit, printed, target, rating };
          return { indicator, period, report: CORPORATE_REPORT, rev, ...figures, withdrawn: 0 };
        }),
        ...withdrawn.map(indicator => ({
          indicator,
          period,
          report: CORPORATE_REPORT,
          rev,
          ...NO_FIGURES,
          withdrawn: 1,
        })),
      ],
    },
  };
}

const NO_FIGURES = { value: null, unit: '', printed: '', target: '', rating: null } as const;

const linkRow = (link: NewLink, { actor: who, at, seq }: EntryLine): ProjectedRow => ({
  ...link,
  who,
  at,
  seq,
});
