import type { RecordedLink } from '../../shared/record/identity/recordedIndicator.ts';
import type { Label, Register } from './register.ts';

/** A register as one text per indicator, by number: equal registers have equal texts. */
export const registerTexts = (register: Register): string[] =>
  [...register]
    .toSorted(([, a], [, b]) => a.number - b.number)
    .map(([uid, { number, labels, links }]) =>
      JSON.stringify([
        number,
        uid,
        ...labels.toSorted(byPeriod).map(labelText),
        ...links.toSorted(byOld).map(linkText),
      ]),
    );

const byPeriod = (a: Label, b: Label): number => a.from - b.from || a.report - b.report || a.rev - b.rev;
const labelText = ({ from, rev, lineNo, wording, kind, polarity }: Label): string =>
  JSON.stringify([from, rev, lineNo, wording, kind, polarity]);

const byOld = (a: RecordedLink, b: RecordedLink): number => (a.old < b.old ? -1 : 1);
const linkText = ({ old, n, kind, why }: RecordedLink): string => JSON.stringify([old, n, kind, why]);
