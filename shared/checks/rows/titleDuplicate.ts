import { a1 } from '../../cells.ts';
import { comparableText } from '../../figures/comparableText.ts';
import { groupBy } from '../../groupBy.ts';
import type { Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

/**
 * Two indicators with one title: a row that was pasted and not renamed. Under the names of two surveys they are two
 * questions, and where two sections share several titles the report measures the same things in each.
 */
export const titleDuplicate = check({
  code: 'title-duplicate',
  severity: 'warning',
  heading: 'Two indicators with one title',
  about: {
    asks: 'Does each indicator have a title of its own?',
    example: '"% of parks rated as good" in B5 and again in B9',
    action: 'Say what each of the two measures, or remove one.',
  },
  words: {
    duplicate: 'This title is already used in {cell}. Say what each of the two measures, or remove one.',
  },
  find: ({ report }, words) => {
    const byTitle = groupBy(report.indicators, ({ title, group }) =>
      JSON.stringify([comparableText(title), group]),
    );
    const shared = sharedTitles([...byTitle.values()]);
    return [...byTitle.values()].flatMap(rows =>
      rows.flatMap((indicator, index): Found[] => {
        const cell = indicator.cells.title;
        if (index === 0 || !cell || comparableText(indicator.title) === '') return [];
        const earlier = rows
          .slice(0, index)
          .find(
            other => other.section === indicator.section || (shared.get(pair(other, indicator)) ?? 0) < 2,
          );
        // A cell that is merged over both rows is one title.
        if (!earlier?.cells.title || earlier.cells.title.row === cell.row) return [];
        const message = fill(words.duplicate, { cell: a1(earlier.cells.title) });
        return [{ cell, indicator: indicator.id, message }];
      }),
    );
  },
});

const pair = (a: Indicator, b: Indicator): string => JSON.stringify([a.section, b.section].sort());

/** How many titles each two sections have in common. */
function sharedTitles(rowsByTitle: readonly (readonly Indicator[])[]): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const rows of rowsByTitle) {
    const sections = [...new Map(rows.map(row => [row.section, row])).values()];
    // A title in a hundred sections would make five thousand pairs; by then it is a breakdown anyway.
    for (const [index, a] of sections.slice(0, 30).entries()) {
      for (const b of sections.slice(index + 1, 30))
        shared.set(pair(a, b), (shared.get(pair(a, b)) ?? 0) + 1);
    }
  }
  return shared;
}
