import { type Indicator, printedText, type Report } from '../report.ts';
import type { Rating } from '../rules/verdict.ts';
import { takeRating } from '../sheet/texts/outturnText.ts';
import { type Exception, exceptionOf } from './exceptions.ts';

/** The RED indicators of a sheet, by the ratings that would be signed, in the order of the report. */
export function reportExceptions(
  { indicators }: Report,
  signed: ReadonlyMap<string, { readonly rating: Rating | null }>,
): Exception[] {
  return indicators
    .filter(({ id }) => signed.get(id)?.rating === 'RED')
    .map(indicator =>
      exceptionOf({
        line: indicator.lineNo ?? '',
        title: indicator.title,
        outturn: takeRating(printedText(indicator, 'performance')).rest,
        target: printedText(indicator, targetColumn(indicator)),
        service: printedText(indicator, 'services'),
        comment: indicator.comment,
      }),
    );
}

/** Where the period has no target it is rated on the year's. */
const targetColumn = ({ target }: Indicator): 'target' | 'annualTarget' =>
  target.state === 'none' ? 'annualTarget' : 'target';
