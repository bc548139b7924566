import { type Exception, exceptionOf } from '../../summary/exceptions.ts';
import type { PublishedIndicator } from '../compare/publishedIndicators.ts';
import { outturnWithMarks, targetWithMark } from './shorthand.ts';

/** A RED indicator as it was published. Where the period has no target it was rated on the year's. */
export function publishedException(indicator: PublishedIndicator): Exception {
  const { lineNo, title, texts, revised } = indicator;
  const target = targetWithMark(indicator, 'target');
  return exceptionOf({
    line: lineNo ?? '',
    title,
    outturn: outturnWithMarks(texts.performance, { isRevised: revised.includes('performance') }),
    target: target.startsWith('[z]') ? targetWithMark(indicator, 'annualTarget') : target,
    service: texts.services.trim(),
    comment: texts.comment,
  });
}
