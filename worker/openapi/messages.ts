import { z } from '@hono/zod-openapi';
import * as contract from '../../shared/record/contract.ts';
import { Correction, CorrectionBody } from '../../shared/record/correction.ts';
import { KeptRuleSet, RuleSetRequest, RuleSets } from '../../shared/record/keptRuleSet.ts';
import { Link, LinkRequest } from '../../shared/record/link.ts';
import { IndicatorBody, RuleSetBody, SignedQuarter } from '../../shared/record/revision.ts';
import { fieldSaid } from './fieldsSaid.ts';

export const Health = z.object({ status: z.literal('ok') });
/** What is sent to be signed: the quarter alone the first time, and after that with why it is corrected. */
export const SentQuarter = z.union([SignedQuarter, Correction]);
const { headline: Headline } = contract.RecordedReport.shape;

const MESSAGES: Readonly<Record<string, z.ZodType>> = {
  Problem: contract.Problem,
  Health,
  Configuration: contract.Configuration,
  Me: contract.Me,
  ReportsPage: contract.ReportsPage,
  RecordedReport: contract.RecordedReport,
  Receipt: contract.Receipt,
  Headline,
  Tally: Headline.shape.all,
  Revisions: contract.Revisions,
  Revision: contract.Revision,
  SentQuarter,
  SignedQuarter,
  Indicator: IndicatorBody,
  Comparator: IndicatorBody.shape.comparator.unwrap(),
  RuleSet: RuleSetBody,
  Correction,
  CorrectionReason: CorrectionBody,
  Publication: contract.Publication,
  Comparison: contract.Comparison,
  Lock: contract.Lock,
  LockRequest: contract.LockRequest,
  Submissions: contract.Submissions,
  Submission: contract.Submission,
  SubmittedReport: contract.SubmittedReport,
  ReturnRequest: contract.ReturnRequest,
  RecordedIndicators: contract.RecordedIndicators,
  History: contract.History,
  HistoryPoint: contract.HistoryPoint,
  Link,
  LinkRequest,
  RuleSets,
  KeptRuleSet,
  RuleSetRequest,
  AuditPage: contract.AuditPage,
  OpenCouncil: contract.OpenCouncil,
  OpenReport: contract.OpenReport,
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
