import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { type ActReceipt, actReceiptField } from './actReceipts.ts';
import { CorrectionBody } from './correction.ts';
import { chainFields, councilField, openFromField, periodField, reportField, revField } from './fields.ts';
import { importedField, quarterAct } from './importedFrom.ts';
import { SignedQuarter } from './signedQuarter.ts';

/** The record's reply to a sign-off; the workbook keeps it. */
export const Receipt = z
  .object({
    council: councilField,
    report: reportField,
    period: periodField,
    rev: z.number().int().positive().describe('The number of the revision.'),
    ...chainFields,
    signed_at: z.iso.datetime().describe('When it was signed, in UTC.'),
    signed_by: z.string().describe('The name of the signer, as the record knows it now.'),
    imported: importedField,
    voidReason: z
      .string()
      .exactOptional()
      .describe('Why it voids the revision before it, in the officer’s own words. Absent if it has figures.'),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof Receipt>;

/** The same facts of a sign-off's own receipt. */
export const actReceiptOf = ({
  council,
  record: id,
  period,
  rev,
  signed_at,
  imported,
  voidReason: voids,
  ...place
}: Receipt): ActReceipt => ({
  council,
  record: id,
  act: quarterAct(rev, { imported, voids }),
  period,
  seq: place.seq,
  hash: place.hash,
  at: signed_at,
});

const count = z.number().int();
const ratedAs = (rating: string) => count.describe(`The number of indicators rated ${rating}.`);
const Tally = z
  .object({
    indicators: count.describe('The number of indicators.'),
    rated: count.describe('The number of rated indicators.'),
    GREEN: ratedAs('GREEN'),
    YELLOW: ratedAs('YELLOW'),
    AMBER: ratedAs('AMBER'),
    RED: ratedAs('RED'),
    BLUE: ratedAs('BLUE'),
    notRated: count.describe('The number of indicators without a rating.'),
  })
  .meta({ id: 'Tally' });

const Headline = z
  .object({
    all: Tally.describe('All indicators.'),
    numbered: Tally.describe('The indicators with a line number.'),
    unnumbered: Tally.describe('The indicators without a line number.'),
    themes: z
      .array(Tally.extend({ theme: z.string().describe('The section’s name up to its colon.') }))
      .describe('By theme, as the sections name them.'),
  })
  .meta({ id: 'Headline' });

export const ruleSetField = ruleSetSchema.describe('The rule set that it is rated by, in full.');
export const headlineField = Headline.describe('How many indicators there are, and how they are rated.');

export const RecordedReport = z
  .object({
    receipt: Receipt.describe('The record’s reply when it was signed.'),
    correction: CorrectionBody.nullish().describe(
      'Why this revision was signed after another; null or absent for the first.',
    ),
    voided: z
      .literal(true)
      .exactOptional()
      .describe('True where it was voided after it was signed, so that it counts nowhere.'),
    ruleSet: ruleSetField,
    headline: headlineField,
    body: SignedQuarter.describe('The quarter itself.'),
  })
  .meta({ id: 'RecordedReport' });
export type RecordedReport = z.infer<typeof RecordedReport>;

/** A named officer's mark that a revision was published. */
export const Publication = z
  .object({
    report: reportField,
    period: periodField,
    rev: revField,
    published_at: z.iso.datetime().describe('When it was marked as published, in UTC.'),
    open_from: openFromField,
    published_by: z.string().describe('The name of the person who marked it.'),
    receipt: actReceiptField,
  })
  .meta({ id: 'Publication' });
export type Publication = z.infer<typeof Publication>;

/** A revision in the list of its quarter. */
export const Revision = Receipt.extend({
  correction: CorrectionBody.nullable().describe('Why it was signed after another; null for the first.'),
  published: Publication.nullable().describe('When it was published and by whom; null if it was not.'),
}).meta({ id: 'Revision' });
export type Revision = z.infer<typeof Revision>;
/** A revision that voids the one before it. */
export type VoidingRevision = Revision & { readonly voidReason: string };

export const Revisions = z
  .object({ revisions: z.array(Revision).describe('First revision first.') })
  .meta({ id: 'Revisions' });
export type Revisions = z.infer<typeof Revisions>;

/** A page of the periods of a report on record. A full page has the next one's address in `Link`. */
export const PeriodsPage = z
  .object({
    periods: z
      .array(
        z.object({
          period: periodField,
          rev: z.number().int().describe('The number of the latest revision.'),
          voided: z
            .boolean()
            .describe('Whether the latest revision voids the one before it: nothing counts.'),
          published: z
            .number()
            .int()
            .nullable()
            .describe('The number of the last published revision; null if there is none.'),
          importedFrom: z
            .string()
            .exactOptional()
            .describe(
              'SHA-256 of the workbook that it was last brought in from. Absent if it was only signed off.',
            ),
        }),
      )
      .describe('One for each period, oldest first.'),
  })
  .meta({ id: 'PeriodsPage' });
export type PeriodsPage = z.infer<typeof PeriodsPage>;
