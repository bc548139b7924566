import { comparableText } from '../../figures/comparableText.ts';
import { groupBy } from '../../groupBy.ts';
import { type Indicator, printedText } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { isLikelyTypo } from './likelyTypo.ts';

/** Between services; commas are part of their names. */
const BETWEEN = /[•;\n|]/;

/** One service under two spellings: the rarer one is shown, with the other. */
export const serviceSpelling = check({
  code: 'service-spelling',
  severity: 'note',
  heading: 'Service spelt two ways',
  about: {
    asks: 'Is a service spelt differently from other rows?',
    example: '"Enviroment" in one row and "Environment" in five',
    action: 'Write it the same way, so that the service finds all of its rows.',
  },
  words: {
    spelling:
      '"{name}" is "{usual}" in other rows. Write it the same way, so that the service finds all of its rows.',
  },
  find: (judged, words) => {
    const names = judged.report.indicators.flatMap(namesIn);
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const usualNames = usualSpellings(counts);
    return eachIndicator(judged, indicator => {
      const name = namesIn(indicator).find(own => usualNames.has(own));
      const usual = name === undefined ? undefined : usualNames.get(name);
      const { cells, row } = indicator;
      const cell = cells.services;
      if (name === undefined || usual === undefined || cell?.row !== row) return null;
      const from = printedText(indicator, 'services');
      return {
        cell,
        message: fill(words.spelling, { name, usual }),
        // Where markup splits the name, the markup is removed first.
        repair: from.includes(name)
          ? { label: `Write "${usual}"`, writes: [{ cell, from, to: from.replace(name, () => usual) }] }
          : null,
      };
    });
  },
});

/** The names in the cell, each without the sub-unit in brackets after it. */
function namesIn({ services }: Indicator): string[] {
  return services
    .split(BETWEEN)
    .map(name => name.replace(/\([^()]*\)?\s*$/, '').trim())
    .filter(name => comparableText(name) !== '');
}

/** Each rarer spelling with the usual one. Of two that are as frequent, the first in the sheet is the usual one. */
function usualSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const byText = groupBy(counts.keys(), name => comparableText(name).replaceAll(' ', ''));
  const usual = new Map<string, string>();
  const best = [...byText.values()].map(spellings =>
    spellings.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a)),
  );
  for (const [index, spellings] of [...byText.values()].entries()) {
    for (const name of spellings) if (name !== best[index]) usual.set(name, best[index] as string);
  }
  // A typo occurs once, and the right name more often.
  for (const name of best) {
    if (counts.get(name) !== 1) continue;
    const meant = best.find(other => (counts.get(other) ?? 0) > 1 && isLikelyTypo(name, other));
    if (meant !== undefined) usual.set(name, meant);
  }
  return usual;
}
