import { z } from '@hono/zod-openapi';
import { AuditPage } from '../../shared/record/contract/audit.ts';
import { Comparison } from '../../shared/record/contract/comparison.ts';
import { Correction, CorrectionBody } from '../../shared/record/contract/correction.ts';
import { History, HistoryPoint, IndicatorList } from '../../shared/record/contract/indicators.ts';
import { Link, LinkRequest } from '../../shared/record/contract/links.ts';
import { Lock, LockRequest } from '../../shared/record/contract/locks.ts';
import { OpenCouncil, OpenReport } from '../../shared/record/contract/openData.ts';
import { Problem } from '../../shared/record/contract/problem.ts';
import {
  Publication,
  Receipt,
  RecordedReport,
  ReportsPage,
  Revision,
  Revisions,
} from '../../shared/record/contract/reports.ts';
import { RuleSetRequest, RuleSets, RuleSetVersion } from '../../shared/record/contract/ruleSets.ts';
import { IndicatorBody, SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { Configuration, Me } from '../../shared/record/contract/signIn.ts';
import {
  ReturnRequest,
  Submission,
  Submissions,
  SubmittedReport,
} from '../../shared/record/contract/submissions.ts';
import { ruleSetSchema } from '../../shared/rules/ruleSets/ruleSetSchema.ts';
import { SentQuarter } from '../routes/reports/quarterRequest.ts';
import { Health } from '../routes/service/health.ts';
import { fieldSaid } from './fieldsSaid.ts';

const { headline: Headline } = RecordedReport.shape;

const MESSAGES: Readonly<Record<string, z.ZodType>> = {
  Problem,
  Health,
  Configuration,
  Me,
  ReportsPage,
  RecordedReport,
  Receipt,
  Headline,
  Tally: Headline.shape.all,
  Revisions,
  Revision,
  SentQuarter,
  SignedQuarter,
  Indicator: IndicatorBody,
  Comparator: IndicatorBody.shape.comparator.unwrap(),
  RuleSet: ruleSetSchema,
  Correction,
  CorrectionReason: CorrectionBody,
  Publication,
  Comparison,
  Lock,
  LockRequest,
  Submissions,
  Submission,
  SubmittedReport,
  ReturnRequest,
  RecordedIndicators: IndicatorList,
  History,
  HistoryPoint,
  Link,
  LinkRequest,
  RuleSets,
  KeptRuleSet: RuleSetVersion,
  RuleSetRequest,
  AuditPage,
  OpenCouncil,
  OpenReport,
};

const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(MESSAGES)) named.add(schema, { id });

const AT = '#/components/schemas/';
export type MessageSchema = z.core.JSONSchema.JSONSchema;

export function messageName(schema: z.ZodType): string {
  const { id } = named.get(schema) ?? {};
  if (id === undefined) throw new Error('A message of the interface has no name.');
  return id;
}

export const refTo = (name: string) => ({ $ref: `${AT}${name}` });
export const refOf = (schema: z.ZodType) => refTo(messageName(schema));
/** The name of the message that a schema refers to; null where it says itself what it is. */
export const referencedName = ({ $ref = '' }: MessageSchema): string | null =>
  $ref.startsWith(AT) ? $ref.slice(AT.length) : null;

/**
 * Every message by its name, as JSON Schema with a word on every field. One that stands within another is named there, and
 * not written out again.
 */
export function messageSchemas(): Readonly<Record<string, MessageSchema>> {
  const { schemas } = z.toJSONSchema(named, { uri: id => `${AT}${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, said(schema, name)]),
  );
}

/** The schema with what each of its fields is. */
function said(schema: MessageSchema, path: string): MessageSchema {
  const within = <T>(one: T, to = path): T | MessageSchema =>
    typeof one === 'object' && one !== null ? said(one as MessageSchema, to) : one;
  const { properties, items, anyOf, oneOf, additionalProperties: others } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => {
          const to = `${path}.${name}`;
          return [name, { ...(within(field, to) as object), description: fieldSaid(to) }];
        }),
      ),
    }),
    ...(items !== undefined && { items: within(items) }),
    ...(anyOf && { anyOf: anyOf.map(one => within(one)) }),
    ...(oneOf && { oneOf: oneOf.map(one => within(one)) }),
    ...(others !== undefined && { additionalProperties: within(others, `${path}.*`) }),
  } as MessageSchema;
}
