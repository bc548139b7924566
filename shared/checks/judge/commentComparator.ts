import type { Comparator } from '../../target.ts';

/** How far from the area's name its value may be, in characters, without the end of a sentence between them. */
const REACH = 60;
/** A year, a range of years or a share is not a comparator. */
const FIGURE = String.raw`(?<![\d,./-])(?!(?:19|20)\d\d\b(?!,|\.\d|%))(?<figure>\d[\d,]{0,14}(?:\.\d{1,9})?)(?<unit>(?: ?%| per ?cent\b|(?: ?\/ ?| per )\d{1,3},?000)?)`;
/** "England (2015/16)", "England in Q2": the time of measurement may come before the value. */
const WHEN = String.raw`(?:\b(?:(?:19|20)\d\d(?:[/-](?:\d\d){1,2})?|Q[1-4])\b[^.;\d]{0,20}?)?`;

/** What both patterns find. */
type Captured = Readonly<Record<'figure' | 'unit' | 'between', string>>;

/**
 * R3: the value of an area that the commentary gives, "England (184/100,000)", "England's average of 8.8%" or "19.4%
 * for England". It is a proposal for a person to confirm. Null where there is none in the outturn's unit.
 */
export function comparatorInComment(comment: string, area: string, unit: string): Comparator | null {
  const name = area.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const after = new RegExp(String.raw`\b${name}\b(?<between>[^.;\d]{0,${REACH}}?${WHEN})\(?${FIGURE}`, 'giu');
  const before = new RegExp(
    String.raw`(?<between>)${FIGURE}\)? (?:for|in|across|is|was) (?:all of )?(?:the )?${name}\b`,
    'giu',
  );
  for (const pattern of [after, before]) {
    for (const { groups } of comment.matchAll(pattern)) {
      const { figure, unit: written, between } = groups as Captured;
      if (namesAnotherArea(between) || isChange(between) || !fits(written, unit)) continue;
      const value = Number(figure.replaceAll(',', ''));
      return { value, area, period: '', source: 'commentary', confirmed: false };
    }
  }
  return null;
}

/** "England and London (169...)", "England, Havering's 7%": the figure belongs to the nearest name. */
const namesAnotherArea = (between: string): boolean =>
  /\b(?:and|or|than|nor|London|region|statistical|neighbours?|our|ours|we)\b|\p{L}['’]s\b/iu.test(between);

/** "England's average fell by 2% to 8.8%": a change is not a value; nor is "-0.1", whose sign would be lost. */
const isChange = (between: string): boolean =>
  /\b(?:by|fell|fallen|rose|risen|grew|grown|dropped|increas\w*|decreas\w*|reduc\w*|up|down)\b|(?:^|\s)[-−–]$/i.test(
    between,
  );

/** A percentage is measured by a percentage, a rate by a rate or a bare number. */
function fits(written: string, unit: string): boolean {
  const isPercentage = /%|cent/.test(written);
  return unit === '%' ? isPercentage : !isPercentage;
}
