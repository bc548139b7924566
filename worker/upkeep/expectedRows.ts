import { z } from 'zod';
import { themeOf } from '../../shared/headline.ts';
import { periodFromCode, periodText } from '../../shared/period.ts';
import { IndicatorBody } from '../../shared/record/contract/signedQuarter.ts';
import { VoidBody } from '../../shared/record/contract/voids.ts';
import { exportWrong } from '../../shared/record/export/exportWrong.ts';
import { exportFaultSentences } from '../../shared/record/export/words.ts';
import { type HeadlineRow, headlineRows } from '../register/headlineRow.ts';
import type { NewLink, OutturnRow } from '../register/indicatorRows.ts';
import { outturnRow } from '../register/outturnRow.ts';
import type { Register } from '../register/register.ts';
import { registerLink, registerQuarter, registerVoid } from '../register/registration.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { ExportKey } from '../store/exportStore.ts';
import type { ProjectedKey, ProjectedRow, ProjectedTable, SignedBody } from '../store/projectionStore.ts';
import { bodiesTwice } from './bodiesTwice.ts';
import { A_ROW } from './checkedRecord.ts';

/** A stretch of a projected table: what it holds between two keys. */
export interface ProjectedRange {
  readonly table: ProjectedTable;
  /** The key before its first row; null from the table's beginning. */
  readonly after: ProjectedKey | null;
  /** The key of its last row; null to the table's end. */
  readonly to: ProjectedKey | null;
  readonly rows: readonly ProjectedRow[];
}

/** A body without its text: what the ranges need of it. */
interface Signed extends Omit<SignedBody, 'body' | 'isIntact'> {
  readonly isVoid: boolean;
  /** Those whose labels and figures are compared. */
  readonly rows: readonly OutturnRow[];
  /** Those that continue others. */
  readonly followers: readonly OutturnRow[];
  readonly headline: readonly HeadlineRow[];
}

type Expected = Record<ProjectedTable, readonly ProjectedRow[]>;

/** An indicator, and the revision that it was signed in first. */
type IndicatorRow = {
  readonly indicator: number;
  readonly uid: string;
  readonly created_period: number;
  readonly created_rev: number;
};

/** What the bodies make of some ranges of the projection, and perhaps more, in any order. */
export function expectedRows(ranges: readonly ProjectedRange[], store: CouncilStore): Expected {
  const bodies = bodiesTwice(store);
  const indicators = firstSigned(Array.from(bodies(), uidsOf).toSorted((a, b) => a.seq - b.seq));
  const numbers = numbersIn(ranges, indicators);
  const isAsked = (name: ProjectedTable) => ranges.some(({ table }) => table === name);
  const withLinks = isAsked('indicator_link');
  const parts = { wanted: new Set(numbers.keys()), withLinks, withHeadline: isAsked('headline') };
  const signed = Array.from(bodies(), body => signedOf(body, parts)).toSorted((a, b) => a.seq - b.seq);
  return {
    indicator: indicators,
    ...labelsAndFigures(signed, numbers),
    indicator_link: withLinks ? linkRows(signed, indicators, store) : [],
    headline: signed.flatMap(({ report, period, rev, headline }) =>
      headline.map(row => ({ report, period, rev, ...row })),
    ),
  };
}

/** The numbers of the indicators whose labels or figures are in the ranges, by id. */
function numbersIn(
  ranges: readonly ProjectedRange[],
  indicators: readonly IndicatorRow[],
): ReadonlyMap<string, number> {
  const asked = ranges.filter(({ table }) => table === 'indicator_label' || table === 'outturn');
  const isIn = (number: number) =>
    asked.some(
      ({ after, to }) => number >= (after?.[0] ?? 0) && number <= (to?.[0] ?? Number.POSITIVE_INFINITY),
    );
  return new Map(
    indicators.flatMap(({ indicator, uid }) => (isIn(indicator) ? [[uid, indicator] as const] : [])),
  );
}

/** A revision that voids the one before it has no indicators. */
const Uids = z.object({ indicators: z.array(z.object({ uid: z.string() })).default([]) });

/** The ids of the indicators in a body. Refuses one that does not have its digest. */
function uidsOf({ body, isIntact, seq, ...by }: SignedBody) {
  const period = periodText(periodFromCode(by.period));
  if (!isIntact) exportWrong(exportFaultSentences.line.quarterDigest, { where: A_ROW, period });
  const { indicators } = Uids.parse(JSON.parse(body));
  return { seq, period: by.period, rev: by.rev, uids: indicators.map(({ uid }) => uid) };
}

const Body = z.object({
  voids: VoidBody.shape.voids.optional(),
  indicators: z
    .array(
      z.looseObject({
        ...IndicatorBody.pick({ uid: true, lineNo: true, section: true, rating: true }).shape,
        follows: z.unknown().optional(),
      }),
    )
    .default([]),
});

interface Parts {
  /** The ids of the indicators whose labels and figures are compared. */
  readonly wanted: ReadonlySet<string>;
  readonly withLinks: boolean;
  readonly withHeadline: boolean;
}

function signedOf(
  { body, isIntact: _, ...by }: SignedBody,
  { wanted, withLinks, withHeadline }: Parts,
): Signed {
  const { voids, indicators } = Body.parse(JSON.parse(body));
  const rowOf = (row: object) => outturnRow(IndicatorBody.parse(row));
  return {
    ...by,
    isVoid: voids !== undefined,
    rows: indicators.filter(({ uid }) => wanted.has(uid)).map(rowOf),
    followers: withLinks ? indicators.filter(({ follows }) => follows !== undefined).map(rowOf) : [],
    headline: withHeadline
      ? headlineRows(indicators.map(({ section, ...row }) => ({ ...row, theme: themeOf(section) })))
      : [],
  };
}

/** Each indicator where it was signed first, in the order of the chain and of its report: so they are numbered. */
function firstSigned(signed: readonly ReturnType<typeof uidsOf>[]): IndicatorRow[] {
  const first = new Map<string, IndicatorRow>();
  for (const { uids, period: created_period, rev: created_rev } of signed) {
    for (const uid of uids) {
      if (!first.has(uid)) first.set(uid, { indicator: first.size + 1, uid, created_period, created_rev });
    }
  }
  return [...first.values()];
}

function labelsAndFigures(
  signed: readonly Signed[],
  numbers: ReadonlyMap<string, number>,
): Pick<Expected, 'indicator_label' | 'outturn'> {
  const made: Record<'indicator_label' | 'outturn', ProjectedRow[]> = { indicator_label: [], outturn: [] };
  let register: Register = new Map(
    [...numbers].map(([uid, number]) => [uid, { number, labels: [], links: [] }]),
  );
  /** The indicators in the latest revision of each period, by report. */
  const heldIn = new Map<number, Map<number, ReadonlySet<number>>>();
  for (const { report, period, rev, isVoid, rows } of signed) {
    const held = heldIn.get(report) ?? new Map<number, ReadonlySet<number>>();
    heldIn.set(report, held);
    const alone = rows.map(row => ({ ...row, follows: [] }));
    const registering = { report, period, rev, next: nextOf(period, held.keys()) };
    const added = isVoid
      ? registerVoid(register, registering)
      : registerQuarter(register, registering, alone);
    register = added.register;
    const at = { period, report, rev };
    for (const { number, from, lineNo, ...label } of added.newLabels) {
      made.indicator_label.push({
        ...label,
        indicator: number,
        from_period: from,
        line_no: lineNo,
      });
    }
    for (const { number: indicator, ...row } of added.outturns) {
      const { value, unit, printed, target, rating, short, long } = row;
      const figures = { value, unit, printed, target, rating, short, long };
      made.outturn.push({ indicator, ...at, ...figures, withdrawn: 0 });
    }
    const now = new Set(added.outturns.map(({ number }) => number));
    for (const indicator of held.get(period) ?? []) {
      if (!now.has(indicator)) made.outturn.push({ indicator, ...at, ...NO_FIGURES, withdrawn: 1 });
    }
    held.set(period, now);
  }
  return made;
}

const NO_FIGURES = {
  value: null,
  unit: '',
  printed: '',
  target: '',
  rating: null,
  short: null,
  long: null,
} as const;

/** The nearest later period on record by then; null if there is none. */
function nextOf(period: number, known: Iterable<number>): number | null {
  const later = [...known].filter(other => other > period);
  return later.length === 0 ? null : Math.min(...later);
}

/** Links of the quarters and links by themselves, as the chain has them one after another. */
function linkRows(
  signed: readonly Signed[],
  indicators: readonly IndicatorRow[],
  store: CouncilStore,
): ProjectedRow[] {
  const made: ProjectedRow[] = [];
  let register: Register = new Map(
    indicators.map(({ indicator, uid }) => [uid, { number: indicator, labels: [], links: [] }]),
  );
  const add = (links: readonly NewLink[], after: Register, by: LinkedBy): void => {
    register = after;
    made.push(...links.map(link => ({ ...link, ...by })));
  };
  const quarters = signed.map(({ seq, report, period, rev, signedBy: who, signedAt: at, followers }) => ({
    seq,
    link: () => {
      const added = registerQuarter(register, { report, period, rev, next: null }, followers);
      add(added.newLinks, added.register, { who, at, seq });
    },
  }));
  const alone = linkLines(store).map(({ seq, old: uid, new: newer, link: kind, why, ...line }) => ({
    seq,
    link: () => {
      const { link, register: after } = registerLink(register, newer, { uid, kind, why });
      add([link], after, { who: line.linked_by, at: line.linked_at, seq });
    },
  }));
  for (const { link } of [...quarters, ...alone].toSorted((a, b) => a.seq - b.seq)) link();
  return made;
}

interface LinkedBy {
  readonly who: string;
  readonly at: string;
  readonly seq: number;
}

function linkLines(store: CouncilStore) {
  const lines = [];
  let after: ExportKey | null = null;
  do {
    const page = store.exportPage('link', Number.MAX_SAFE_INTEGER, after);
    lines.push(...page.lines.filter(line => line.kind === 'link'));
    after = page.next;
  } while (after !== null);
  return lines;
}
