import type { FollowBody } from '../../shared/record/contract/links.ts';
import { labelInForce } from '../../shared/record/identity/labelAt.ts';
import type { RecordedLink } from '../../shared/record/identity/recordedIndicator.ts';
import type { NewLink, OutturnRow } from './indicatorRows.ts';
import type { Label, Register } from './register.ts';

/** The revision that a quarter becomes, by its report's number, and the report's nearest later period; null if there is none. */
export interface RegisteredRevision {
  readonly report: number;
  readonly period: number;
  readonly rev: number;
  readonly next: number | null;
}

export interface Registration {
  readonly newIndicators: readonly { readonly number: number; readonly uid: string }[];
  readonly newLabels: readonly (Label & { readonly number: number })[];
  readonly newLinks: readonly NewLink[];
  readonly outturns: readonly (OutturnRow & { readonly number: number })[];
  /** The register after this; the same object if nothing is new. */
  readonly register: Register;
}

/**
 * What a quarter adds to the register. New indicators get numbers in the order of the report; a known one keeps its number.
 * A label is added only if it differs from the one in force at that period, and a link only if it is not recorded already.
 */
export function registerQuarter(
  register: Register,
  registering: RegisteredRevision,
  outturns: readonly OutturnRow[],
): Registration {
  let last = 0;
  for (const { number } of register.values()) last = Math.max(last, number);
  const after = new Map(register);
  const newIndicators: { number: number; uid: string }[] = [];
  const newLabels: (Label & { number: number })[] = [];
  const newLinks: NewLink[] = [];
  const numbered = outturns.map(row => {
    const known = register.get(row.uid);
    const { number, labels, links } = known ?? { number: ++last, labels: [], links: [] };
    const labelled = labelsAfter(labels, registering, row);
    const linked = linksAfter(links, row.follows);
    if (!known) newIndicators.push({ number, uid: row.uid });
    newLabels.push(...labelled.slice(labels.length).map(label => ({ ...label, number })));
    newLinks.push(
      ...linked.filter(link => !links.includes(link)).map(link => newLink(link, number, register)),
    );
    if (labelled !== labels || linked !== links)
      after.set(row.uid, { number, labels: labelled, links: linked });
    return { ...row, number };
  });
  const isNew = newLabels.length + newLinks.length > 0;
  return { newIndicators, newLabels, newLinks, outturns: numbered, register: isNew ? after : register };
}

/**
 * What the revision that voids a period adds to the register: where the period gave an indicator another label, the report's
 * label before it is in force again. An indicator without one keeps what it was called, and links stay: they are acts of people.
 */
export function registerVoid(register: Register, voiding: RegisteredRevision): Registration {
  const after = new Map(register);
  const newLabels = [...register].flatMap(([uid, known]) => {
    const { number, labels } = known;
    const own = labels.filter(({ report }) => report === voiding.report);
    const before = labelInForce(
      own.filter(({ from }) => from !== voiding.period),
      voiding.period,
    );
    if (!before || !own.some(({ from }) => from === voiding.period)) return [];
    const labelled = labelsAfter(labels, voiding, before);
    after.set(uid, { ...known, labels: labelled });
    return labelled.slice(labels.length).map(label => ({ ...label, number }));
  });
  const isNew = newLabels.length > 0;
  return { newIndicators: [], newLabels, newLinks: [], outturns: [], register: isNew ? after : register };
}

function labelsAfter(
  labels: readonly Label[],
  { report, period, rev, next }: RegisteredRevision,
  { lineNo, wording, kind, polarity }: Omit<Label, 'from' | 'report' | 'rev'>,
): readonly Label[] {
  // Each report has line numbers of its own: where it has no label yet, the council's counts.
  const own = labels.filter(label => label.report === report);
  const before = labelInForce(own.length > 0 ? own : labels, period);
  const label = { from: period, report, rev, lineNo, wording, kind, polarity };
  if (before && isSame(before, label)) return labels;
  // A later quarter keeps the label that was in force until now.
  const isLater = before && next !== null && !own.some(({ from }) => from > period && from <= next);
  return [...labels, label, ...(isLater ? [{ ...before, from: next, report, rev: 1 }] : [])];
}

const isSame = (a: Label, b: Label): boolean =>
  (['lineNo', 'wording', 'kind', 'polarity'] as const).every(field => a[field] === b[field]);

/** A link as a person states it; a kind of null removes it. */
type SaidLink = Omit<FollowBody, 'kind'> & Pick<RecordedLink, 'kind'>;

/** The latest state of each link. New ones come last. */
function linksAfter(links: readonly RecordedLink[], said: readonly SaidLink[]): readonly RecordedLink[] {
  return said.reduce((known, { uid: old, kind, why }) => {
    const before = known.find(link => link.old === old);
    if (before?.kind === kind && before.why === why) return known;
    return [...known.filter(link => link !== before), { old, n: (before?.n ?? 0) + 1, kind, why }];
  }, links);
}

function newLink({ old: uid, n, kind, why }: RecordedLink, number: number, register: Register): NewLink {
  const old = register.get(uid);
  if (!old) throw new Error('A link was not judged before it was registered.');
  return { old: old.number, new: number, n, kind, why };
}

/** What a link without a quarter adds to the register. */
export function registerLink(
  register: Register,
  uid: string,
  said: SaidLink,
): { readonly link: NewLink; readonly register: Register } {
  const indicator = register.get(uid);
  const links = linksAfter(indicator?.links ?? [], [said]);
  const last = links.at(-1);
  if (!indicator || !last) throw new Error('A link was not judged before it was registered.');
  return {
    link: newLink(last, indicator.number, register),
    register: new Map(register).set(uid, { ...indicator, links }),
  };
}
