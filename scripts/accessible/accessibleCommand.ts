import { fill } from '../../shared/words/fill.ts';
import { type HeldItem, holdToChecklist } from '../../xlsx/accessible/checklist.ts';
import { personSentences } from '../../xlsx/accessible/words.ts';
import { readWorkbookFacts } from '../../xlsx/accessible/workbookFacts.ts';
import type { CommandOutput } from '../check/checkCommand.ts';
import { readTypedFile } from '../check/typedFile.ts';
import { accessibleFragments, accessibleRefusals } from '../words.ts';

const ALL_MET = 0;
const ESSENTIAL_NOT_MET = 1;
const NOTHING_CHECKED = 2;
/** More are counted and not named. */
const MOST_PLACES = 5;

/** Prints how a workbook fares by each item of the checklist. The result is the exit code. */
export async function accessibleCommand(words: readonly string[], output: CommandOutput): Promise<number> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0 || file.startsWith('-')) return refuse(accessibleRefusals.usage);
  const held = await readTypedFile(file);
  if (!held.ok) return refuse(held.sentence);
  const read = await readWorkbookFacts(held.bytes);
  if (!read.ok) return refuse(read.sentence);
  const items = holdToChecklist(read.facts);
  for (const item of items) output.log(itemLine(item));
  const notMet = items.filter(({ outcome }) => outcome.state === 'not-met');
  const essential = notMet.filter(({ isEssential }) => isEssential).length;
  const byPerson = items.filter(({ outcome }) => outcome.state === 'person').length;
  const met = items.length - notMet.length - byPerson;
  output.log(
    fill(accessibleFragments.sum, { items: items.length, met, notMet: notMet.length, essential, byPerson }),
  );
  return essential > 0 ? ESSENTIAL_NOT_MET : ALL_MET;

  function refuse(sentence: string): number {
    output.error(sentence);
    return NOTHING_CHECKED;
  }
}

function itemLine({ item, isEssential, outcome }: HeldItem): string {
  const shown = { item, essential: isEssential ? accessibleFragments.essential : '' };
  if (outcome.state === 'met') return fill(accessibleFragments.met, shown);
  if (outcome.state === 'person')
    return fill(accessibleFragments.person, { ...shown, what: personSentences[outcome.why] });
  const { places } = outcome;
  const left = places.length - MOST_PLACES;
  const more = left > 0 ? fill(accessibleFragments.more, { count: left }) : '';
  return fill(accessibleFragments.notMet, {
    ...shown,
    places: places.slice(0, MOST_PLACES).join(', '),
    more,
  });
}
