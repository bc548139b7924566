import { REVISED_BASES } from '../../checks/figures/baseDiffers.ts';
import { parsePeriod } from '../../period.ts';
import type { BaseColumn } from '../../recordedBases.ts';
import type { PublishedIndicator } from '../compare/publishedIndicators.ts';
import type { CorrectionReason } from '../contract/correction.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';
import { rulesByUid } from '../quarter/rulesByUid.ts';
import { rejudgeRow } from '../review/rejudgeRow.ts';

/** A revision of a signed report as the public gets it: the accessible workbook, the CSV and the page are made of this. */
export interface QuarterPublication {
  readonly council: { readonly code: string; readonly name: string };
  readonly rev: number;
  /** SHA-256 of the signed text, as its receipt has it. */
  readonly digest: string;
  /** ISO 8601 in UTC. */
  readonly signedAt: string;
  /** ISO 8601 in UTC; null where the revision is not marked as published yet. */
  readonly publishedAt: string | null;
  /** The kind of reason why it was signed again; null for a first revision. A person's own words are not published. */
  readonly correction: CorrectionReason | null;
  readonly quarter: SignedQuarter;
  /** Those of the quarter, in its order, without people's decisions. */
  readonly indicators: readonly PublishedIndicator[];
}

/** A row of the publication, with the rules' own reasons where it has no rating or direction. */
export interface PublicationTableRow {
  readonly indicator: PublishedIndicator;
  readonly why: Readonly<Record<'rating' | 'short' | 'long', string | null>>;
  /** The bases that the signer said were revised since the earlier report. */
  readonly revisedBases: readonly BaseColumn[];
}

/** The reasons are the rules', judged again from the printed texts; null where a person decided against the rules. */
export function publicationRows({ quarter, indicators }: QuarterPublication): PublicationTableRow[] {
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('A signed quarter has no period.');
  const rules = rulesByUid(quarter);
  return indicators.map((indicator, index) => {
    const signed = quarter.indicators[index];
    if (signed?.uid !== indicator.uid) throw new Error('A publication has other rows than its quarter.');
    const { found } = rejudgeRow(signed, rules, period);
    const why = (field: 'rating' | 'short' | 'long'): string | null =>
      found[field].answer === null ? found[field].why : null;
    const revisedBases = (signed.acknowledgements ?? []).flatMap(({ code }) => REVISED_BASES[code] ?? []);
    return {
      indicator,
      revisedBases,
      why: { rating: why('rating'), short: why('short'), long: why('long') },
    };
  });
}
