import { a1 } from '../../cells.ts';
import { comparableText } from '../../figures/comparableText.ts';
import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { groupBy } from '../../groupBy.ts';
import type { Outturn } from '../../outturn.ts';
import { periodNoun } from '../../period.ts';
import { type Column, type Indicator, printedText } from '../../report.ts';
import { readOutturn } from '../../sheet/texts/outturnText.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found, type JudgedReport } from '../check.ts';
import { agreeAsPrinted } from '../earlier/agreeAsPrinted.ts';

const words = {
  twice:
    'This is {here}, and {there} in {cell} under the same title, target and earlier figure. Correct one of them, or say in the titles what each measures.',
  elsewhere:
    'This is {here}, and {there} in the report "{report}" of the same {length}. Correct one of them, or give this indicator a title of its own if it is another one.',
} as const;

/**
 * An indicator has one figure in a quarter, however many sheets and reports print it. On two sheets one title alone proves
 * nothing: each directorate, or ward, may report its own sickness absence. So they must share a target and an earlier figure
 * as well. In another report of the council the record says which indicator it is.
 */
export const indicatorTwice = check({
  code: 'indicator-twice',
  severity: 'warning',
  isAcrossSheets: true,
  heading: 'Indicator given twice with different figures',
  about: {
    asks: 'Does each indicator have the same figure on every sheet, and in every report of the council, that prints it?',
    example: '66.2% on the sheet Adults, and 65.9% on the sheet Corporate',
    action: 'Correct one of the two, or say in the titles what each measures.',
  },
  words,
  find: judged => [...onAnotherSheet(judged), ...inAnotherReport(judged)],
});

function onAnotherSheet({ report }: JudgedReport): Found[] {
  if (report.parts === undefined) return [];
  const byTitle = groupBy(report.indicators, ({ title, group }) =>
    JSON.stringify([comparableText(title), group]),
  );
  return [...byTitle.values()].flatMap(rows =>
    rows.flatMap((row, index): Found[] => {
      const earlier = rows
        .slice(0, index)
        .find(other => sheetOf(other) !== sheetOf(row) && isSameMeasure(other, row));
      const differing = earlier && differingFigures(row.outturn, earlier.outturn);
      const there = earlier?.cells.performance;
      if (!differing || !there) return [];
      const message = fill(words.twice, { ...differing, cell: a1(there) });
      return [{ cell: cellOf(row), indicator: row.id, message }];
    }),
  );
}

function inAnotherReport({ report, options }: JudgedReport): Found[] {
  const rows = new Map(report.indicators.map(row => [row.id, row]));
  return (options.elsewhere ?? []).flatMap(({ report: name, indicator, performance }): Found[] => {
    const row = rows.get(indicator);
    const differing = row && differingFigures(row.outturn, readOutturn(performance).outturn);
    if (!row || !differing) return [];
    const message = fill(words.elsewhere, { ...differing, report: name, length: periodNoun(report.period) });
    // Known only while somebody is signed in: no answer to it goes on record.
    return [{ cell: cellOf(row), indicator: row.id, message, severity: 'note' }];
  });
}

const sheetOf = ({ cells }: Indicator): string | undefined => (cells.performance ?? cells.title)?.sheet;

const cellOf = ({ cells, row }: Indicator): Found['cell'] =>
  cells.performance ?? cells.title ?? { row, column: 0 };

const BASES = ['shortBase', 'longBase', 'beforeBase'] as const;

function isSameMeasure(one: Indicator, other: Indicator): boolean {
  const isSame = (column: Column): boolean =>
    comparableText(printedText(one, column)) === comparableText(printedText(other, column));
  if (comparableText(one.title) === '' || !isSame('target') || !isSame('annualTarget')) return false;
  return BASES.some(base => isSame(base) && isTelling(one[base]));
}

/** Two wards may both have had 3 of something: a share with its decimals, or a count in the hundreds, hardly repeats by chance. */
function isTelling(base: Outturn): boolean {
  const figure = singleValue(base);
  return figure !== null && (figure.decimals > 0 || Math.abs(figure.value) >= 100) && figure.value !== 0;
}

/** Both as printed, where they are not one figure; null where that cannot be said. */
function differingFigures(
  one: Outturn,
  other: Outturn,
): { readonly here: string; readonly there: string } | null {
  const [here, there] = [singleValue(one), singleValue(other)];
  return here === null || there === null || agreeAsPrinted(one, other) !== false
    ? null
    : { here: printQuantity(here), there: printQuantity(there) };
}
