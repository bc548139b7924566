import { comparableText } from '../../figures/comparableText.ts';
import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import type { Quantity } from '../../outturn.ts';
import type { Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

/** The total of these is not a sum. */
const NO_SUM =
  /%|\b(?:percentages?|per ?cent|proportions?|rates?|ratio|averages?|mean|median|scores?|satisf\w+|per|index|time taken|days to)\b/i;
/** How a title says that its row is a part. */
const OF_WHICH = /^[\s•–-]*(?:of (?:which|these|those)|including|comprising)\b/i;
/** "Complaints - stage 1", "Complaints: stage 1", "Complaints (stage 1)" */
const QUALIFIED = /^(?<stem>.{4,}?)(?: [-–] |: | \()(?<part>[^()]+)\)?$/u;
const TOTAL = /\b(?:grand |overall )?totals?\b|\ball\b/gi;

/** Rows that their titles call the parts of a total, which do not add up to it. */
export const partsTotal = check({
  code: 'parts-total',
  severity: 'warning',
  heading: 'Parts do not add up to the total',
  about: {
    asks: 'Do rows whose titles say that they are parts of a total add up to it? It is a note where they are less, since a part may not be listed.',
    example: '"Complaints - total" 120, "Complaints - stage 1" 81, "Complaints - stage 2" 47',
    action: 'Correct the part or the total that is wrong.',
  },
  words: {
    more: 'The {count} parts listed for this total add up to {sum}, but the total is {total}. Correct the part or the total that is wrong.',
    less: 'The {count} parts listed for this total add up to {sum}, and the total is {total}. Check whether a part is missing, or a figure is wrong.',
  },
  find: ({ report: { indicators } }, words) =>
    indicators.flatMap((total, index): Found[] => {
      const whole = figureOf(total);
      const parts = whole && partsOf(total, index, indicators);
      const cell = total.cells.performance;
      if (!parts || !cell) return [];
      const figures = parts.flatMap(part => figureOf(part) ?? []);
      if (figures.length !== parts.length || figures.some(({ unit }) => unit !== whole.unit)) return [];
      const sum = figures.reduce((all, { value }) => all + value, 0);
      const decimals = Math.max(whole.decimals, ...figures.map(figure => figure.decimals));
      // Each printed figure may have been rounded by half of its last digit.
      const rounding = [whole, ...figures].reduce(
        (all, figure) => all + (figure.decimals > 0 ? 0.5 / 10 ** figure.decimals : 0),
        1e-9,
      );
      if (Math.abs(sum - whole.value) <= rounding) return [];
      const isMore = sum > whole.value;
      const isOpen = parts.some(({ title }) => OF_WHICH.test(title));
      // Such titles may name only some of the parts.
      if (!isMore && isOpen) return [];
      const values = {
        count: parts.length,
        sum: printQuantity({ ...whole, value: sum, decimals }),
        total: printQuantity(whole),
      };
      return [
        {
          cell,
          indicator: total.id,
          message: fill(isMore ? words.more : words.less, values),
          ...(!isMore && { severity: 'note' as const }),
        },
      ];
    }),
});

function figureOf({ outturn, title }: Indicator): Quantity | null {
  const figure = singleValue(outturn);
  return figure && figure.unit !== '%' && figure.value >= 0 && !NO_SUM.test(title) ? figure : null;
}

/** The parts of a total by their titles, at least two; null where the row is not a total. */
function partsOf(total: Indicator, index: number, all: readonly Indicator[]): readonly Indicator[] | null {
  const below: Indicator[] = [];
  for (const row of all.slice(index + 1)) {
    if (!OF_WHICH.test(row.title) || row.section !== total.section) break;
    below.push(row);
  }
  if (below.length > 1 && !OF_WHICH.test(total.title)) return below;
  const stem = totalStem(total.title);
  if (stem === null) return null;
  const parts = all.filter(
    row => row !== total && row.section === total.section && partStem(row.title) === stem,
  );
  return parts.length > 1 ? parts : null;
}

/** What a total is of: "complaints" of "Complaints - total" and of "Total complaints"; null for any other title. */
function totalStem(title: string): string | null {
  const { stem = '', part = '' } = QUALIFIED.exec(withoutMark(title))?.groups ?? {};
  const named = /^\s*(?:grand |overall )?(?:total|all)\s*$/i.test(part) ? stem : withoutMark(title);
  if (named === withoutMark(title) && !/^(?:grand |overall )?total\b/i.test(title.trim())) return null;
  return subject(named);
}

function partStem(title: string): string | null {
  const { stem, part } = QUALIFIED.exec(withoutMark(title))?.groups ?? {};
  if (stem === undefined || part === undefined || /\btotal\b/i.test(title)) return null;
  // "(C)" and "(2017/18)" name no part.
  return /^[A-Z]$|\d{4}/.test(part.trim()) || part.trim().split(' ').length > 5 ? null : subject(stem);
}

/** "(C)" says what kind of figure it is. */
const withoutMark = (title: string): string =>
  title.trim().replace(/ ?[([](?:[CSR]|cumulative|snapshot|rolling(?: year)?)[)\]]$/i, '');

const subject = (text: string): string =>
  comparableText(text.replace(TOTAL, ' '))
    .replace(/^(?:number of|no of|of) /, '')
    .replace(/^(?:number of|no of) /, '');
