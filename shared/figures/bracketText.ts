import type { Fraction } from '../outturn.ts';
import { isDataPeriod } from './dataPeriodText.ts';

/** What a bracket behind a figure says. */
export type Tag =
  | { readonly says: 'period'; readonly text: string; readonly provisional: boolean }
  | { readonly says: 'fraction'; readonly fraction: Fraction }
  | { readonly says: 'provisional' }
  /** "(exactly 89.82%)": what the cell held, as the record keeps it. */
  | { readonly says: 'exact'; readonly value: number }
  /** "(revised)": the figure is read as it is. */
  | { readonly says: 'nothing' }
  | { readonly says: 'label'; readonly text: string };

export function readTag(content: string): Tag {
  const text = content.trim();
  if (/^(provisional|prov\.?|p)$/i.test(text)) return { says: 'provisional' };
  if (/^(revised|rev\.?|r)$/i.test(text)) return { says: 'nothing' };
  const exact = /^exactly (-?)£?(\d[\d,]*(?:\.\d+)?)(?:[%a-z].*)?$/i.exec(text);
  if (exact) return { says: 'exact', value: whole(exact[2]) * (exact[1] === '-' ? -1 : 1) };
  const unmarked = text.replace(/\bprovisional\b/i, '').replace(/^[\s,;-]+|[\s,;-]+$/g, '');
  if (unmarked !== text && /^(?:data|figures?|results?|outturn)?$/i.test(unmarked))
    return { says: 'provisional' };
  if (isDataPeriod(unmarked)) return { says: 'period', text: unmarked, provisional: unmarked !== text };
  const fraction = /^(\d[\d,]*) ?(?:\/|of|out of) ?(\d[\d,]*)$/i.exec(text);
  if (fraction)
    return { says: 'fraction', fraction: { numerator: whole(fraction[1]), denominator: whole(fraction[2]) } };
  return { says: 'label', text };
}

const whole = (digits: string | undefined): number => Number(String(digits).replaceAll(',', ''));

/**
 * A text without its brackets, and without the word "Provisional" where it has lost its brackets. Each leaves a mark,
 * so that its content is not taken for figures.
 */
export interface Bracketed {
  readonly text: string;
  readonly tags: readonly Tag[];
}

export const TAG_MARK = '\u0001';

/** Null where a bracket is not closed, or holds another. */
export function extractBrackets(text: string): Bracketed | null {
  const tags: Tag[] = [];
  const marked = text.replaceAll(TAG_MARK, '').replace(/\([^()]*\)|\[[^[\]]*\]|\bprovisional\b/gi, found => {
    tags.push(readTag(found.replace(/^[([]|[)\]]$/g, '')));
    return ` ${TAG_MARK} `;
  });
  return /[()[\]]/.test(marked) ? null : { text: marked.replace(/ +/g, ' ').trim(), tags };
}
