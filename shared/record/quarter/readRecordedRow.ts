import { readLimits } from '../../figures/limitText.ts';
import { readTarget } from '../../figures/targetText.ts';
import { readBase, readOutturn } from '../../sheet/texts/outturnText.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

/** The facts of a recorded row, read from its printed texts. */
export function readRecordedRow({ texts, polarity, kind, comparator }: IndicatorBody) {
  return {
    outturn: readOutturn(texts.performance).outturn,
    target: readTarget(texts.target),
    annualTarget: readTarget(texts.annualTarget),
    shortBase: readBase(texts.shortBase),
    longBase: readBase(texts.longBase),
    beforeBase: readBase(texts.beforeBase ?? ''),
    limits: readLimits(column => texts[column] ?? ''),
    polarity,
    kind,
    comparator,
  };
}
