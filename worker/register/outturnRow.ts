import { themeOf } from '../../shared/headline.ts';
import { type RevisionReason, VOID_REASON } from '../../shared/record/contract/correction.ts';
import { type IndicatorBody, SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { readRecordedRow } from '../../shared/record/quarter/readRecordedRow.ts';
import type { OutturnRow } from './indicatorRows.ts';

/** One indicator of a quarter as the projection keeps it, made from the body alone. */
export function outturnRow(indicator: IndicatorBody): OutturnRow {
  const { uid, lineNo, title, kind, polarity, texts, rating, short, long, section, follows = [] } = indicator;
  const { outturn } = readRecordedRow(indicator);
  const single =
    outturn.state === 'measured' && outturn.parts.length === 1 ? outturn.parts[0].quantity : null;
  return {
    uid,
    lineNo,
    wording: title,
    kind,
    polarity,
    value: single?.value ?? null,
    unit: single?.unit ?? '',
    printed: texts.performance,
    target: texts.target,
    rating,
    short,
    long,
    theme: themeOf(section),
    follows,
  };
}

/** Every indicator of a recorded revision: one that voids another has none. */
export const outturnRows = ({ body, reason }: Recorded): OutturnRow[] =>
  reason === VOID_REASON ? [] : SignedQuarter.parse(JSON.parse(body)).indicators.map(outturnRow);

interface Recorded {
  readonly body: string;
  readonly reason: RevisionReason | null;
}
