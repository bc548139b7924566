import type { Comparator } from '../target.ts';

/** How far from the area's name its value may stand, in characters, without a sentence ending between them. */
const REACH = 60;
const FIGURE = String.raw`(?<![\d,.])(?<figure>\d[\d,]{0,14}(?:\.\d{1,9})?)(?<unit> ?%| per ?cent|(?: ?\/ ?| per )\d{1,3},?000)?`;
/** A year, a range of years or a share is no comparator. */
const NO_FIGURE = /^(?:19|20)\d\d$/;

/**
 * R3: the value of an area that the commentary gives, "England (184/100,000)", "England's average of 8.8%" or "19.4%
 * for England". It is a proposal, which a person confirms. Null where there is none in the outturn's unit.
 */
export function comparatorInComment(comment: string, area: string, unit: string): Comparator | null {
  const name = area.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const after = new RegExp(String.raw`\b${name}\b(?<between>[^.;\d]{0,${REACH}}?)\(?${FIGURE}`, 'giu');
  const before = new RegExp(
    String.raw`${FIGURE}\)? (?:for|in|across|is|was) (?:all of )?(?:the )?${name}\b`,
    'giu',
  );
  for (const pattern of [after, before]) {
    for (const { groups } of comment.matchAll(pattern)) {
      const { figure = '', unit: written = '', between = '' } = groups ?? {};
      if (NO_FIGURE.test(figure) || namesAnotherArea(between) || !fits(written, unit)) continue;
      const value = Number(figure.replaceAll(',', ''));
      return { value, area, period: '', source: 'commentary', confirmed: false };
    }
  }
  return null;
}

/** "England and London (169...)": the figure belongs to the name that stands nearest. */
const namesAnotherArea = (between: string): boolean =>
  /\b(?:and|or|than|nor|London|region|statistical|neighbours?)\b/i.test(between);

/** A percentage is measured by a percentage, a rate by a rate or a bare number. */
function fits(written: string, unit: string): boolean {
  const isPercentage = /%|cent/.test(written);
  return unit === '%' ? isPercentage : !isPercentage;
}
