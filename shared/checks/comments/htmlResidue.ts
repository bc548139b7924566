import { printedText } from '../../report.ts';
import { hasMarkup, plainComment } from '../../sheet/texts/markup.ts';
import { type CellWrite, check, eachIndicator } from '../check.ts';

/** Markup that another system left in the cell when the comment was copied from it. */
export const htmlResidue = check({
  code: 'html-residue',
  severity: 'note',
  heading: 'HTML codes in the text',
  about: {
    asks: 'Does a comment or a service contain HTML codes from another system?',
    example: '"<p>More parks are rated as good.</p>"',
    action: 'Remove the codes, so that readers see only the text.',
  },
  words: {
    codes:
      'The text contains codes such as <p> from another system. Remove them, so that readers see only the text.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const { row, cells, formulas } = indicator;
      const writes = (['comment', 'services'] as const).flatMap((column): CellWrite[] => {
        const cell = cells[column];
        const from = printedText(indicator, column);
        // A comment that several rows share is reported once, with the row that holds it.
        return cell?.row === row && hasMarkup(from) ? [{ cell, from, to: plainComment(from) }] : [];
      });
      const [first] = writes;
      if (!first) return null;
      return {
        cell: first.cell,
        message: words.codes,
        repair:
          formulas.has('comment') || formulas.has('services') ? null : { label: 'Remove the codes', writes },
      };
    }),
});
