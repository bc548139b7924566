import type { Indicator } from '../../report.ts';
import { type Check, eachIndicator } from '../check.ts';
import { comparableText } from '../comparableText.ts';
import { groupBy } from '../groupBy.ts';
import { isLikelyTypo } from './likelyTypo.ts';

/** Between services; a comma stands within their names. */
const BETWEEN = /[•;\n|]/;

/** One service under two spellings: the rarer one is shown, with the other. */
export const serviceSpelling: Check = judged => {
  const names = judged.report.indicators.flatMap(namesIn);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = usualSpellings(counts);
  return eachIndicator('service-spelling', indicator => {
    const name = namesIn(indicator).find(own => usual.has(own));
    const right = name === undefined ? undefined : usual.get(name);
    const { cells, texts, row } = indicator;
    const cell = cells.services;
    if (name === undefined || right === undefined || cell?.row !== row) return null;
    const from = texts.services ?? '';
    return {
      cell,
      message: `"${name}" is "${right}" in other rows. Write it the same way, so that the service finds all of its rows.`,
      // Where markup splits the name, that is put right first.
      repair: from.includes(name)
        ? { label: `Write "${right}"`, writes: [{ cell, from, to: from.replace(name, () => right) }] }
        : null,
    };
  })(judged);
};

/** The names in the cell, each without the sub-unit in brackets behind it. */
function namesIn({ services }: Indicator): string[] {
  return services
    .split(BETWEEN)
    .map(name => name.replace(/\([^()]*\)?\s*$/, '').trim())
    .filter(name => name !== '');
}

/** Each rarer spelling with the usual one. Of two that are as frequent, the one that stands first is the usual one. */
function usualSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const bySound = groupBy(counts.keys(), name => comparableText(name).replaceAll(' ', ''));
  const usual = new Map<string, string>();
  const best = [...bySound.values()].map(spellings =>
    spellings.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a)),
  );
  for (const [index, spellings] of [...bySound.values()].entries()) {
    for (const name of spellings) if (name !== best[index]) usual.set(name, best[index] as string);
  }
  // A slip of a letter stands once, and what was meant stands more often.
  for (const name of best) {
    if (counts.get(name) !== 1) continue;
    const meant = best.find(other => (counts.get(other) ?? 0) > 1 && isLikelyTypo(name, other));
    if (meant !== undefined) usual.set(name, meant);
  }
  return usual;
}
