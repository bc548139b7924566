import { hasMarkup, plainComment } from '../../sheet/texts/markup.ts';
import { type Check, eachIndicator } from '../check.ts';
import type { CellWrite } from '../finding.ts';

/** Markup left in a cell by the system that the comment was copied from. */
export const htmlResidue: Check = eachIndicator('html-residue', ({ row, cells, texts, formulas }) => {
  const writes = (['comment', 'services'] as const).flatMap((column): CellWrite[] => {
    const cell = cells[column];
    const from = texts[column] ?? '';
    // A comment that several rows share is told of once, with the row it stands in.
    return cell?.row === row && hasMarkup(from) ? [{ cell, from, to: plainComment(from) }] : [];
  });
  const [first] = writes;
  if (!first) return null;
  return {
    cell: first.cell,
    message:
      'Codes such as <p> from another system stand in the text. Take them out, so that readers see the words alone.',
    repair:
      formulas.has('comment') || formulas.has('services') ? null : { label: 'Take the codes out', writes },
  };
});
