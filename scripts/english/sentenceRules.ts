import { avoidedPhrases } from './phrases.ts';

/** What a table of words holds; the last word of its exported name says so. A fragment is put into a sentence. */
export type SentenceKind = 'Refusals' | 'Sentences' | 'Labels' | 'Fragments';

const LONGEST = { Refusals: 200, Sentences: 200, Labels: 60, Fragments: 200 } as const;

/** How the last sentence of a refusal may begin: with what to do next. */
const NEXT_STEP = new RegExp(
  `^(?:${[
    'Add Allow Answer Ask Begin Change Check Choose Clear Click Close Compare Confirm Copy Correct Delete Download Enter Fill Find Give',
    'Install Keep Leave Look Make Move Name Open Pass Press Put Read Record Refresh Reload Remove Rename',
    'Repeat Replace Restart Restore Run Save Say Select Send Set Shorten Show Sign Split Start State Stop',
    'Publish Submit Take Tell Try Turn Type Undo Unlock Unmerge Unpack Unprotect Update Use Validate Wait Withdraw Write',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\b`,
);

export const sentenceKind = (exportedName: string): SentenceKind | null =>
  /(?:Refusals|Sentences|Labels|Fragments)$/.exec(exportedName)?.[0] as SentenceKind | null;

/**
 * "{count|one warning needs|many need} it" reads as each of its forms in turn, and other placeholders as "…". Only
 * `{next}` reads as a next step, which is filled in.
 */
function forms(template: string): readonly string[] {
  const read = (form: 1 | 2) =>
    template.replace(/\{([^{}]*)\}/g, (_, placeholder: string) =>
      placeholder === 'next' ? 'Change it.' : (placeholder.split('|')[form] ?? '…'),
    );
  return [...new Set([read(1), read(2)])];
}

const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=[A-Z…“"])/).at(-1) ?? text;

function faultsOfForm(kind: SentenceKind, text: string): string[] {
  const faults = avoidedPhrases.flatMap(({ pattern, instead }) => {
    const phrase = pattern.exec(text)?.[0];
    return phrase === undefined ? [] : [`says "${phrase}"; write: ${instead}`];
  });
  if (kind === 'Fragments') return faults;
  if (kind === 'Labels') {
    if (/\.$/.test(text)) faults.push('ends with a full stop');
    if (/^\p{Ll}/u.test(text)) faults.push('begins with a small letter');
    return faults;
  }
  if (!/[.?]$/.test(text)) faults.push('has no full stop');
  if (kind === 'Refusals' && !NEXT_STEP.test(lastSentence(text)))
    faults.push('does not end with what to do next');
  return faults;
}

/** What is wrong with one sentence of a table, in words; nothing where it is good. */
export function sentenceFaults(kind: SentenceKind, template: string): string[] {
  const faults = forms(template).flatMap(text => faultsOfForm(kind, text));
  if (template.length > LONGEST[kind]) faults.push(`has more than ${LONGEST[kind]} characters`);
  return [...new Set(faults)];
}

/** Every text in a table, an object or a list, with the path of keys to it. Functions are passed over. */
export function textsWithin(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsWithin(inner, `${path}.${key}`));
}
