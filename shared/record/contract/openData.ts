import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { RecordedReport } from './reports.ts';
import { IndicatorBody } from './signedQuarter.ts';

/** The figures of a published row: a difference from an earlier publication in one of these is a revised figure. */
export const PUBLISHED_FIGURES = [
  'annualTarget',
  'target',
  'performance',
  'shortBase',
  'longBase',
  'rating',
  'short',
  'long',
] as const;
export type PublishedFigure = (typeof PUBLISHED_FIGURES)[number];

const OpenCouncilName = z.object({ code: z.string(), name: z.string() });

/** What a council has published, for everybody. */
export const OpenCouncil = z.object({
  council: OpenCouncilName,
  /** Latest period first. */
  reports: z.array(z.object({ period: z.string(), rev: z.number().int(), published_at: z.iso.datetime() })),
});
export type OpenCouncil = z.infer<typeof OpenCouncil>;

/** A published quarter, for everybody: it contains no officer's name or id. */
export const OpenReport = z.object({
  council: OpenCouncilName,
  period: z.string(),
  rev: z.number().int(),
  published_at: z.iso.datetime(),
  /** The digest of the signed quarter on record. */
  body_sha256: z.string(),
  ruleSet: ruleSetSchema,
  headline: RecordedReport.shape.headline,
  indicators: z.array(
    IndicatorBody.omit({ overrides: true, acknowledgements: true, knownAs: true, follows: true }).extend({
      /** The figures that differ from an earlier publication of this quarter. */
      revised: z.array(z.enum(PUBLISHED_FIGURES)),
    }),
  ),
});
export type OpenReport = z.infer<typeof OpenReport>;
