import { z } from 'zod';
import { RATINGS } from '../../rules/verdict.ts';

/** Fields that mean the same in every message that the record replies with. */
export const councilField = z.string().describe('The council’s ONS code.');
export const councilNameField = z.string().describe('The council’s name.');
export const reportField = z.string().describe('The report, as addresses name it, such as corporate.');
export const periodField = z
  .string()
  .describe('The period, such as 2017/18 Q2, January 2018, 2017/18 H1 or 2017/18.');
export const revField = z.number().int().describe('The number of the revision.');
export const openFromField = z.iso
  .date()
  .nullable()
  .describe('The day in the United Kingdom from which readers have it; null is at once.');
export const uidField = z
  .string()
  .describe('The indicator’s id, which stays the same when it is renamed or renumbered.');
export const lineNoField = z
  .string()
  .nullable()
  .describe('The number of its line; null if the report has none.');
export const titleField = z.string().describe('The name of the indicator.');
export const whyField = z.string().describe('The reason, in the officer’s own words.');

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** The place of an act in the council's audit chain, and the digest of what it recorded. */
export const chainFields = {
  record: z
    .string()
    .min(1)
    .describe('The id of the record: another deployment’s record of the same council has another.'),
  seq: z.number().int().positive().describe('The place in the council’s audit chain.'),
  hash: digest.describe('The chain’s hash at that place.'),
  body_sha256: digest.describe('SHA-256 of the canonical text of what was signed, submitted or saved.'),
};

export const kindField = z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']);
export const polarityField = z
  .enum(['bigger', 'smaller', 'none'])
  .describe('Whether bigger or smaller is better, or neither.');

export const ratingField = z
  .enum(RATINGS)
  .nullable()
  .describe('The rating of the figure; null if it is not rated.');
