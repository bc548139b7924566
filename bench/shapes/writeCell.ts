import { quarterNumber } from '../../shared/period.ts';
import type { Column } from '../../shared/report.ts';
import { figureValue, type WrittenFigure } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, commentOf, type Fact, fact, type RawCell } from '../generator/row.ts';
import { numberFormat, say } from '../generator/unit.ts';
import type { Extra, ShapeLimit } from './shape.ts';

/** A fact as its column writes it. */
export function writeCell(
  row: BenchRow,
  column: Column | Extra,
  { shape, rows, period }: BenchReport,
): RawCell {
  const { published, polarity } = row;
  switch (column) {
    case 'lineNo':
      return { value: row.lineNo ?? (isFirstOfGroup(row, rows) ? (row.group ?? '') : '') };
    case 'title':
      return { value: [row.title, row.mark].filter(text => text !== '').join(' ') };
    case 'polarity':
      return { value: shape.polarities[polarity] };
    case 'annualTarget':
    case 'target':
    case 'shortBase':
    case 'longBase':
      return writeFact(row[column], row, shape.holdsNumbers);
    case 'performance': {
      const cell = writeFact(row.outturn, row, shape.holdsNumbers);
      const isMilestone = row.nature === 'milestone';
      return shape.ratings !== null || published.rating === null || isMilestone
        ? cell
        : { value: `${cell.value} ${published.rating}` };
    }
    case 'rating':
      return { value: published.rating === null ? '' : (shape.ratings?.[published.rating] ?? '') };
    case 'shortArrow':
      return { value: shape.arrows[published.short ?? 'none'] };
    case 'longArrow':
      return { value: shape.arrows[published.long ?? 'none'] };
    case 'comment':
      return { value: row.group === null || isFirstOfGroup(row, rows) ? commentOf(row) : '' };
    case 'services':
      return { value: row.services.join(' • ') };
    case 'tolerance':
      return { value: row.tolerance === null ? 'N/A' : `${row.tolerance}%` };
    case 'floor':
      return row.floor === null ? { value: 'N/A' } : writeFact(fact(row.floor), row, shape.holdsNumbers);
    case 'frequency':
      return { value: 'Quarterly' };
    default:
      // Columns that no shape has are empty.
      return isOfQuarter(column)
        ? earlierCell(row, column, quarterNumber(period) ?? 4, shape.holdsNumbers)
        : { value: '' };
  }
}

type OfQuarter = Exclude<Extra, 'frequency' | ShapeLimit>;

const isOfQuarter = (column: string): column is OfQuarter => / of Q[1-4]$/.test(column);

const isFirstOfGroup = (row: BenchRow, rows: readonly BenchRow[]): boolean =>
  rows.find(({ group }) => group === row.group)?.title === row.title;

export function writeFact(said: Fact, { unit, thousands }: BenchRow, holdsNumbers: boolean): RawCell {
  switch (said.is) {
    case 'word':
      return { value: said.text };
    case 'parts':
      return { value: said.parts.map(({ label, figure }) => `${say(figure, unit)} (${label})`).join(' ') };
    case 'figure': {
      if (holdsNumbers && said.tags.length === 0) {
        return { value: held(said.figure, unit.after === '%'), format: numberFormat(said.figure, unit) };
      }
      return { value: [say(said.figure, unit, thousands), ...said.tags.map(tag => `(${tag})`)].join(' ') };
    }
  }
}

function held(figure: WrittenFigure, isPercentage: boolean): number {
  if (figure.held && figure.share) return figure.share.of / figure.share.whole;
  return isPercentage ? figure.scaled / 10 ** (figure.decimals + 2) : figureValue(figure);
}

/** The quarters before the reported one are filled in; later ones are empty. */
function earlierCell(row: BenchRow, column: OfQuarter, quarter: number, numbers: boolean): RawCell {
  const asked = Number(column.at(-1));
  if (asked > quarter) return { value: '' };
  const isTarget = column.startsWith('target');
  if (isTarget) return row.nature === 'cumulative' ? { value: 'N/A' } : writeFact(row.target, row, numbers);
  return asked === quarter - 1 ? writeFact(row.shortBase, row, numbers) : { value: 'N/A' };
}
