import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { CorrectionBody } from './correction.ts';
import { SignedQuarter } from './signedQuarter.ts';

/** The record's reply to a sign-off, which the workbook keeps. */
export const Receipt = z.object({
  council: z.string(),
  period: z.string(),
  rev: z.number().int().positive(),
  /** The sign-off's place in the council's audit chain, and the chain's hash there. */
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  body_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  signed_at: z.iso.datetime(),
  signed_by: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

const Tally = z.object({
  indicators: z.number().int(),
  rated: z.number().int(),
  GREEN: z.number().int(),
  AMBER: z.number().int(),
  RED: z.number().int(),
  BLUE: z.number().int(),
  notRated: z.number().int(),
});

export const RecordedReport = z.object({
  receipt: Receipt,
  /** Why this revision replaced another; null or absent for the first. */
  correction: CorrectionBody.nullish(),
  ruleSet: ruleSetSchema,
  headline: z.object({
    all: Tally,
    numbered: Tally,
    unnumbered: Tally,
    themes: z.array(Tally.extend({ theme: z.string() })),
  }),
  body: SignedQuarter,
});
export type RecordedReport = z.infer<typeof RecordedReport>;

/** A named officer marked a revision as published. */
export const Publication = z.object({
  period: z.string(),
  rev: z.number().int(),
  published_at: z.iso.datetime(),
  published_by: z.string(),
});
export type Publication = z.infer<typeof Publication>;

/** A revision in the list of a quarter's revisions. */
export const Revision = Receipt.extend({
  /** Null for the first. */
  correction: CorrectionBody.nullable(),
  /** Null where the revision was not published. */
  published: Publication.nullable(),
});
export type Revision = z.infer<typeof Revision>;

export const Revisions = z.object({ revisions: z.array(Revision) });
export type Revisions = z.infer<typeof Revisions>;

/** A page of the recorded quarters, oldest period first. A full page gives the next one's address in `Link`. */
export const ReportsPage = z.object({
  reports: z.array(
    z.object({
      period: z.string(),
      /** The current revision. */
      rev: z.number().int(),
      /** The last published revision; null where none was published. */
      published: z.number().int().nullable(),
    }),
  ),
});
export type ReportsPage = z.infer<typeof ReportsPage>;
