import { plainText } from '../../figures/plainText.ts';
import { perText } from '../../perText.ts';
import { type Column, type Indicator, printedText } from '../../report.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

const WHAT =
  '(?:figures?|numbers?|dates?|names?|texts?|comments?|commentary|narrative|details?|values?|percentages?|data|reasons?|quarters?|updates?|actions?|explanations?|here)';
const WRITES = '(?:insert|enter|type|add|complete|update|provide)';

/** What a drafter leaves where words or a figure will come. */
const IN_TEXT: readonly RegExp[] = [
  // XX, £xx, xx%, X%, £Xm, 20XX
  /(?<![\p{L}\d£%])£?[xX]{2,}(?:[.,/][xX]+)*%?(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[xX] ?%|£[xX]{1,3}(?:m|k|bn)?(?![\p{L}\d])|(?<!\d)20[xX]{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d'’])[xX] (?:out )?of (?:the )?[yY](?![\p{L}\d])/u,
  // [insert figure], <add comment>, (insert date), [TBC], [name]
  new RegExp(
    String.raw`[[<{(] ?(?:please )?${WRITES} (?:[\p{L}'’-]+ ){0,4}${WHAT}\b[^\])}>]{0,60}[\]>})]`,
    'iu',
  ),
  /[[<{] ?(?:please )?insert\b[^\])}>]{0,80}[\]>}]/i,
  /[[<{] ?(?:date|name|figure|number|tb[acd]|comment|commentary|narrative|x|\?+|\.\.\.|to be (?:confirmed|added|completed|updated|inserted|advised)) ?[\]>}]/i,
  new RegExp(String.raw`\b(?:please )?(?:insert|enter|type|add) (?:your |the |a )?${WHAT} here\b`, 'i'),
  /\blorem ipsum\b|\?{3,}|_{4,}|#{4,}|\bdrafting note\b|(?<![\p{L}\d])DN:/iu,
];

const COMMENT = '(?:comments?|commentary|narrative|text|explanation|update)';

/** Comments that only say that a comment will come. */
const WHOLE: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${COMMENT} )?(?:is |are )?(?:still )?to (?:follow|come|be (?:added|updated|inserted|provided|supplied|written|drafted))(?: by [\p{L} ]{1,40})?\.?$`,
    'iu',
  ),
  /^(?:awaiting|awaits|needs?|requires?|waiting for|pending|please (?:add|provide|complete|write|insert)) (?:a |the |an |your |further )?(?:comments?|commentary|narrative|text|explanation)\b.{0,60}$/i,
  new RegExp(String.raw`^${COMMENT} (?:required|needed|here|awaited|pending|outstanding|goes here)\.?$`, 'i'),
  /^(?:placeholder|test|testing|draft|dummy(?: text)?|asdf\w*|please (?:update|complete)|needs? updating)[.:]?$/i,
];

/** "Title XX" of an act is a Roman number. */
const ROMAN =
  /\b(?:title|part|schedule|chapter|book|annex|appendix|article|section|protocol|volume|class|grade|route|level)s? $/i;

/** A target in which the figure was never typed; an outturn so written cannot be read, which is an error. */
const NO_FIGURE = /^£?(?:x{2,}(?:[.,]x+)*|x)(?: ?%|m|k)$|^x{2,}(?:[.,]x+)*$/i;

/** A draft's mark that would be published. A title may begin with "Placeholder:" rightly, so titles are left alone. */
export const placeholderLeft = check({
  code: 'placeholder-left',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Placeholder left in the text',
  about: {
    asks: 'Is there still a placeholder in a comment or a target?',
    example: '"Performance was XX% in the quarter."; "[insert comment]"',
    action: 'Type what belongs there, or remove the placeholder.',
  },
  words: {
    left: 'The {column} still says “{placeholder}”. Type what belongs there, or remove it.',
  },
  find: ({ report }, words) =>
    report.indicators.flatMap(indicator =>
      COLUMNS.flatMap((column): Found[] => {
        const cell = indicator.cells[column];
        if (!cell || cell.row !== indicator.row) return [];
        const placeholder = placeholderIn(indicator, column);
        if (placeholder === null) return [];
        const values = { column: COLUMN_NAMES[column], placeholder };
        return [{ cell, indicator: indicator.id, message: fill(words.left, values) }];
      }),
    ),
});

const COLUMNS = ['annualTarget', 'target', 'comment'] as const satisfies readonly Column[];

/** A message quotes so much of it. */
const LONGEST = 60;

function placeholderIn(indicator: Indicator, column: (typeof COLUMNS)[number]): string | null {
  const text = plainText(printedText(indicator, column));
  if (text === '') return null;
  if (column !== 'comment') return NO_FIGURE.test(text) ? text : null;
  return placeholderInComment(text);
}

const placeholderInComment = perText((text): string | null => {
  if (WHOLE.some(pattern => pattern.test(text))) return text.slice(0, LONGEST);
  for (const pattern of IN_TEXT) {
    const found = pattern.exec(text);
    if (found && !ROMAN.test(text.slice(0, found.index))) return found[0].slice(0, LONGEST);
  }
  return null;
});
