import { type Quarter, quarterPeriod, yearPeriod } from '../../shared/period.ts';
import type { Dice } from '../generator/dice.ts';
import { CouncilStyle } from './councilStyle.ts';
import { LayoutColumns } from './layoutColumns.ts';
import { type FormDesk, LAYOUT_FORMS, longOf, shortOf } from './layoutForms.ts';
import { directionOfRow, drawRows, ratingOfRow } from './layoutRow.ts';
import type { SheetLayout } from './layoutSheet.ts';

/** One report of another council, as its seed draws it. `all` draws from the reserved words too. */
export function drawLayout({
  form,
  dice,
  all,
}: {
  readonly form: string;
  readonly dice: Dice;
  readonly all: boolean;
}): SheetLayout {
  const startYear = dice.whole(2014, 2025);
  const isYear = form === 'wholeYear';
  const quarter = isYear ? null : (dice.whole(1, 4) as Quarter);
  const period = quarter === null ? yearPeriod(startYear) : quarterPeriod(startYear, quarter);
  const style = new CouncilStyle(dice, period, all);
  const columns = new LayoutColumns(style);
  const band = dice.pick([0, 5, 10]);
  const desk: FormDesk = { dice, style, columns, band };
  const make = LAYOUT_FORMS[form];
  if (make === undefined) throw new Error(`There is no layout "${form}".`);
  const made = make(desk);
  const rows = drawRows(dice, dice.whole(6, 12), {
    adds: made.hasBefore === true,
    quarter,
    ratiosOnly: made.lastYear === true,
  });
  const refs = dice.chance(0.6);
  const isPolarityPrinted = dice.chance(0.6);
  const name = dice.chance(0.5)
    ? style.name(0)
    : isYear
      ? style.year(0)
      : `${style.year(0)} Quarter ${quarter}`;
  return {
    form,
    period,
    ruleSet: band === 0 ? 'two-state' : `flat-band-${band}`,
    rows: rows.map((row, index) => ({
      ...row,
      ref: refs ? `${dice.pick(['KPI', 'PI', 'CP'])} ${index + 1}` : '',
    })),
    columns: [
      ...(refs ? [columns.text(style.word('ref'), ({ ref }) => ref)] : []),
      columns.text(style.word('title'), ({ title }) => title),
      ...(dice.chance(0.3) ? [columns.text(style.word('detail'), () => 'Quarterly')] : []),
      ...(isPolarityPrinted ? [columns.polarity(style.word('polarity'))] : []),
      ...made.figures,
      ...(dice.chance(0.25) ? [columns.figure(style.word('aside'), row => row.points[7] ?? null)] : []),
      ...(dice.chance(0.8) ? [columns.text(style.word('comment'), ({ comment }) => comment)] : []),
      ...(dice.chance(0.4) ? [columns.text(style.word('owner'), ({ owner }) => owner)] : []),
    ],
    above: made.namesPeriod && dice.chance(0.3) ? ['Performance report'] : [`Performance report ${name}`],
    merged: dice.chance(0.7) || form === 'headingOverTwo',
    judgements: row => ({
      rating: ratingOfRow(row, row[made.rates], band),
      directions: made.directions.map(against => ({
        against,
        direction:
          against === 'short'
            ? shortOf(desk, row)
            : made.lastYear
              ? directionOfRow(row, row.lastYear)
              : isYear
                ? shortOf(desk, row)
                : longOf(row),
      })),
    }),
  };
}
