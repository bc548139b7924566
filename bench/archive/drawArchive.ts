import type { CellValue, SheetCells } from '../../shared/cells.ts';
import { type Dice, diceOf } from '../generator/dice.ts';
import { ARCHIVE_INDICATORS, type ArchiveIndicator } from './archiveIndicators.ts';
import { ARCHIVE_LAYOUTS, type ArchiveRow } from './archiveLayouts.ts';

/** One quarter of a council's archive, and what is true of it. */
export interface ArchivedQuarter {
  /** The name of its file. */
  readonly file: string;
  /** "2014/15 Q1". */
  readonly period: string;
  readonly cells: SheetCells;
  /** The id of the rule set that its ratings follow. */
  readonly ruleSet: string;
  /** Which indicator the row with each title is. */
  readonly truth: ReadonlyMap<string, string>;
  readonly layout: string;
}

/** From each quarter on, the band below the target that is AMBER, and the layout: three rule sets and three layouts. */
const ERAS = [
  { band: 0, ruleSet: 'two-state', layout: 'lettered' },
  { band: 5, ruleSet: 'flat-band-5', layout: 'columns' },
  { band: 10, ruleSet: 'flat-band-10', layout: 'committee' },
] as const;

/** A council's old reports, quarter by quarter from April 2008, in three layouts and by three rule sets one after the other. */
export function drawArchive(quarters: number, seed: number): ArchivedQuarter[] {
  const dice = diceOf(seed);
  const series = new Map(ARCHIVE_INDICATORS.map(one => [one.id, valuesOf(one, quarters, dice)]));
  return Array.from({ length: quarters }, (_, index) => {
    const era = ERAS[Math.min(ERAS.length - 1, Math.floor((index * ERAS.length) / quarters))] ?? ERAS[0];
    const share = index / quarters;
    const reported = ARCHIVE_INDICATORS.filter(({ from, until }) => from <= share && share < until);
    const rows = reported.map((one, at): ArchiveRow => {
      const values = series.get(one.id) ?? [];
      return {
        // Every year the report is numbered again, from where a new one was put in.
        lineNo: String(((at + Math.floor(index / 4)) % reported.length) + 1),
        title: titleAt(one, share),
        unit: one.unit,
        isBigger: one.isBigger,
        theme: one.theme,
        value: values[index] ?? 0,
        before: index > 0 && one.from <= (index - 1) / quarters ? (values[index - 1] ?? null) : null,
        lastYear: index > 3 && one.from <= (index - 4) / quarters ? (values[index - 4] ?? null) : null,
        target: one.target,
        band: era.band,
      };
    });
    const [startYear, quarter] = [2008 + Math.floor(index / 4), (index % 4) + 1];
    const year = `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
    return {
      file: `KPI report ${year} Q${quarter}.xlsx`,
      period: `${year.replace('-', '/')} Q${quarter}`,
      ruleSet: era.ruleSet,
      layout: era.layout,
      truth: new Map(rows.map(({ title }, at) => [title, reported[at]?.id ?? ''])),
      cells: sheetOf(ARCHIVE_LAYOUTS[era.layout](rows, { startYear, quarter })),
    };
  });
}

const titleAt = ({ titles }: ArchiveIndicator, share: number): string =>
  titles.findLast(({ from }) => from <= share)?.title ?? '';

function valuesOf({ target, spread, unit }: ArchiveIndicator, quarters: number, dice: Dice): number[] {
  const scale = unit === 'count' ? 1 : 10;
  return Array.from({ length: quarters }, () => {
    const drawn = target * scale + dice.whole(-spread, spread);
    return Math.max(0, unit === 'percent' ? Math.min(1000, drawn) : drawn) / scale;
  });
}

function sheetOf(rows: readonly (readonly CellValue[])[]): SheetCells {
  const width = Math.max(...rows.map(({ length }) => length));
  const filled = (of: (value: CellValue) => string) =>
    rows.map(row => Array.from({ length: width }, (_, column) => of(row[column] ?? '')));
  return {
    name: 'Report',
    values: rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    formats: filled(() => 'General'),
    formulas: filled(() => ''),
    merges: [],
  };
}
