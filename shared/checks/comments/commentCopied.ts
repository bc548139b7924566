import { comparableText } from '../../figures/comparableText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { groupBy } from '../../groupBy.ts';
import type { Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';
import { distinctiveWords } from '../commentary/aboutRow.ts';
import { sentencesOf } from '../commentary/sentence.ts';

/** Shorter comments, such as "See the commentary above", may well be repeated. */
const SHORT = 30;
/** A figure that agrees says more than a word that does. */
const FIGURE = 3;
/** More rows with one comment have it in common on purpose. */
const MOST = 2;

/** One comment in two rows, which is about the one and not about the other. */
export const commentCopied = check({
  code: 'comment-copied',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Comment may be another row’s',
  about: {
    asks: 'Is the comment word for word another row’s, whose figures or title it fits better?',
    example: '"87 of 135 children were placed." in the rows of children placed and of homes let',
    action: 'Write what is behind this row’s figure.',
  },
  words: {
    copied:
      'The comment is word for word that of “{title}”, which it fits better. Write what is behind this row’s figure, or say that it covers both.',
  },
  find: ({ report: { indicators } }, words) => {
    const own = indicators.filter(({ cells, row }) => cells.comment?.row === row);
    const groups = groupBy(own, ({ comment }) => comparableText(comment));
    return [...groups].flatMap(([text, rows]): Found[] => {
      const [first, second] = rows;
      if (text.length < SHORT || rows.length !== MOST || !first || !second) return [];
      const found = misplaced(first, second) ?? misplaced(second, first);
      const cell = found?.copy.cells.comment;
      if (!found || !cell) return [];
      const title = found.original.title.slice(0, 60);
      return [{ cell, indicator: found.copy.id, message: fill(words.copied, { title }) }];
    });
  },
});

/** The copy and its original, where the comment speaks clearly for the original. */
function misplaced(
  original: Indicator,
  copy: Indicator,
): { readonly original: Indicator; readonly copy: Indicator } | null {
  if (copy.outturn.state === 'none' || areRelated(original, copy)) return null;
  // One word of a title occurs by chance.
  return fitOf(copy) < 2 && fitOf(original) >= 2 + fitOf(copy) ? { original, copy } : null;
}

/** Two measures of one thing may share their comment. */
function areRelated(a: Indicator, b: Indicator): boolean {
  const [first, second] = [distinctiveWords(a.title), distinctiveWords(b.title)];
  const shared = [...first].filter(word => second.has(word)).length;
  return shared * 2 >= Math.min(first.size, second.size);
}

/** How well a comment fits its row: the row's figures that it gives, and the words of the title that it uses. */
function fitOf(indicator: Indicator): number {
  const { outturn, target, annualTarget, shortBase, longBase, title, comment } = indicator;
  const known = [outturn, target, annualTarget, shortBase, longBase].flatMap(cell => singleValue(cell) ?? []);
  const stated = sentencesOf(indicator).flatMap(({ figures }) => figures);
  // Small numbers agree by chance.
  const figures = known.filter(
    ({ value, decimals }) =>
      (value >= 13 || decimals > 0) &&
      stated.some(figure => figure.value === value && figure.decimals === decimals),
  );
  const used = distinctiveWords(comment);
  const words = [...distinctiveWords(title)].filter(word => used.has(word)).length;
  return new Set(figures.map(({ value }) => value)).size * FIGURE + words;
}
