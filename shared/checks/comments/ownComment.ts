import type { CellAddress } from '../../cells.ts';
import { groupBy } from '../../groupBy.ts';
import type { Indicator } from '../../report.ts';
import { eachIndicator, type Found, type JudgedReport } from '../check.ts';
import type { Judgement } from '../judge/judge.ts';

/** A comment in the row that holds it. */
export interface OwnComment {
  readonly cell: CellAddress;
  readonly indicator: Indicator;
  readonly judgement: Judgement;
}

/** Looks at each comment once: one that a survey shares is looked at in the row that holds it. */
export function eachComment(
  judged: JudgedReport,
  look: (comment: OwnComment) => Pick<Found, 'message' | 'severity'> | null,
): Found[] {
  return eachIndicator(judged, (indicator, judgement) => {
    const cell = indicator.cells.comment;
    if (!cell || cell.row !== indicator.row || indicator.comment === '') return null;
    const found = look({ cell, indicator, judgement });
    return found && { ...found, cell };
  });
}

/** Asks whether a row's comment is another row's too: one that a survey shares describes several rows. */
export function commentSharing(indicators: readonly Indicator[]): (indicator: Indicator) => boolean {
  const rows = groupBy(indicators, ({ cells }) => cells.comment?.row);
  return ({ cells }) => cells.comment !== undefined && (rows.get(cells.comment.row)?.length ?? 0) > 1;
}
