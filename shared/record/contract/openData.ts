import { z } from 'zod';
import {
  councilField,
  councilNameField,
  openFromField,
  periodField,
  reportField,
  revField,
} from './fields.ts';
import { headlineField, ruleSetField } from './reports.ts';
import { ComparatorBody, IndicatorBody } from './signedQuarter.ts';

/** The figures of a published row: if one of these differs from an earlier publication, it was revised. */
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

const OpenCouncilName = z.object({ code: councilField, name: councilNameField });
const publishedAtField = z.iso.datetime().describe('When it was marked as published, in UTC.');

/** A council's published quarters, for anybody. */
export const OpenCouncil = z
  .object({
    council: OpenCouncilName.describe('The council that published them.'),
    reports: z
      .array(
        z.object({
          report: reportField,
          period: periodField,
          rev: revField,
          published_at: publishedAtField,
          open_from: openFromField,
        }),
      )
      .describe('Latest period first.'),
  })
  .meta({ id: 'OpenCouncil' });
export type OpenCouncil = z.infer<typeof OpenCouncil>;

/** A published quarter, for anybody: no officer's name or id is in it. */
export const OpenReport = z
  .object({
    council: OpenCouncilName.describe('The council that published it.'),
    report: reportField,
    period: periodField,
    rev: revField,
    published_at: publishedAtField,
    open_from: openFromField,
    body_sha256: z.string().describe('SHA-256 of the canonical text of the signed quarter.'),
    ruleSet: ruleSetField,
    headline: headlineField,
    indicators: z
      .array(
        IndicatorBody.omit({
          overrides: true,
          acknowledgements: true,
          knownAs: true,
          follows: true,
        }).extend({
          comparator: ComparatorBody.omit({ by: true })
            .nullable()
            .describe('The figure of another area that the report compares with; null if there is none.'),
          revised: z
            .array(z.enum(PUBLISHED_FIGURES))
            .describe('The figures that an earlier publication of this quarter stated differently.'),
        }),
      )
      .describe('Every row of the report, without anybody’s decisions.'),
  })
  .meta({ id: 'OpenReport' });
export type OpenReport = z.infer<typeof OpenReport>;
