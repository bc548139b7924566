import { z } from 'zod';
import { CorrectionBody } from './correction.ts';
import { LinkKind } from './link.ts';
import { FIGURES } from './publishedFigures.ts';
import { IndicatorBody, RuleSetBody, SignedQuarter, text } from './revision.ts';

/** Addresses. `council` is an ONS code, `period` a slug such as "2017-18-Q2". */
export const addresses = {
  configuration: '/v1/configuration',
  me: '/v1/me',
  health: '/healthz',
  reports: (council: string) => `/v1/councils/${council}/reports`,
  audit: (council: string) => `/v1/councils/${council}/audit`,
  wholeExport: (council: string) => `/v1/councils/${council}/export.ndjson`,
  figuresExport: (council: string) => `/v1/councils/${council}/export.csv`,
  report: (council: string, period: string) => `/v1/councils/${council}/reports/${period}`,
  revisions: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/revisions`,
  revision: (council: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${period}/revisions/${rev}`,
  publication: (council: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${period}/revisions/${rev}/publication`,
  comparison: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/compare`,
  lock: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/lock`,
  submissions: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/submissions`,
  submission: (council: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${period}/submissions/${id}`,
  approval: (council: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${period}/submissions/${id}/approval`,
  return: (council: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${period}/submissions/${id}/return`,
  waiting: (council: string) => `/v1/councils/${council}/submissions?state=waiting`,
  openCouncil: (council: string) => `/open/v1/councils/${council}`,
  openReport: (council: string, period: string) => `/open/v1/councils/${council}/reports/${period}`,
  openFigures: (council: string, period: string) =>
    `/open/v1/councils/${council}/reports/${period}/figures.csv`,
  ruleSets: (council: string) => `/v1/councils/${council}/rule-sets`,
  ruleSet: (council: string, id: string) => `/v1/councils/${council}/rule-sets/${encodeURIComponent(id)}`,
  indicators: (council: string) => `/v1/councils/${council}/indicators`,
  history: (council: string, uid: string) =>
    `/v1/councils/${council}/indicators/${encodeURIComponent(uid)}/history`,
  links: (council: string, uid: string) =>
    `/v1/councils/${council}/indicators/${encodeURIComponent(uid)}/links`,
} as const;

/** How the pane signs a person in. Public: it holds no secret. */
export const Configuration = z.object({
  /** OpenID Connect issuer, whose discovery document names the rest. */
  authority: z.url(),
  clientId: z.string(),
  scope: z.string(),
  /** A word for people where this is no production record, else null. */
  notice: z.string().nullable(),
});
export type Configuration = z.infer<typeof Configuration>;

export const Role = z.enum(['reader', 'editor', 'approver', 'administrator']);
export type Role = z.infer<typeof Role>;

export const Me = z.object({
  /** Directory id: what the body of a quarter may hold of a person. */
  oid: z.string(),
  name: z.string(),
  roles: z.array(Role),
  council: z.object({
    code: z.string(),
    name: z.string(),
    /** Whether a second person approves what one has submitted; then nobody signs off alone. */
    twoPeople: z.boolean().optional(),
  }),
});
export type Me = z.infer<typeof Me>;

/** What the record returns for a sign-off, and the workbook keeps. */
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
  /** Why this revision was signed after another; null or absent for the first. */
  correction: CorrectionBody.nullish(),
  ruleSet: RuleSetBody,
  headline: z.object({
    all: Tally,
    numbered: Tally,
    unnumbered: Tally,
    themes: z.array(Tally.extend({ theme: z.string() })),
  }),
  body: SignedQuarter,
});
export type RecordedReport = z.infer<typeof RecordedReport>;

/** That a named officer marked a revision as published. */
export const Publication = z.object({
  period: z.string(),
  rev: z.number().int(),
  published_at: z.iso.datetime(),
  published_by: z.string(),
});
export type Publication = z.infer<typeof Publication>;

/** A revision in the list of a quarter's. */
export const Revision = Receipt.extend({
  /** Null for the first. */
  correction: CorrectionBody.nullable(),
  /** Null where it was not published. */
  published: Publication.nullable(),
});
export type Revision = z.infer<typeof Revision>;

export const Revisions = z.object({ revisions: z.array(Revision) });
export type Revisions = z.infer<typeof Revisions>;

/** What an administrator sends to lock a period, or to open it again. */
export const LockRequest = z.strictObject({
  locked: z.boolean(),
  reason: text(2000).regex(/\S/, 'Say why, then lock or open the period.'),
});

export const Lock = z.object({
  period: z.string(),
  locked: z.boolean(),
  /** Null where the period was never locked. */
  reason: z.string().nullable(),
  by: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});
export type Lock = z.infer<typeof Lock>;

/** What an approver sends to send a submission back, or its submitter to withdraw it. */
export const ReturnRequest = z.strictObject({
  reason: text(2000).regex(/\S/, 'Say what is to be changed, then send it back.'),
});
export type ReturnRequest = z.infer<typeof ReturnRequest>;

/** A quarter that waits for approval, or waited. */
export const Submission = z.object({
  council: z.string(),
  period: z.string(),
  id: z.string(),
  /** `overtaken`: another revision was signed meanwhile, so that this one can no longer be approved. */
  state: z.enum(['waiting', 'approved', 'returned', 'overtaken']),
  /** Whether whoever asks submitted it. */
  mine: z.boolean(),
  /** The revision that it would replace; 0 for the first of its quarter. */
  replaces: z.number().int(),
  /** The revision that its approval made. */
  rev: z.number().int().nullable(),
  /** Who sent it back, and why; null where nobody did. */
  returned: z
    .object({
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
      /** Whether that was who submitted it. */
      withdrawn: z.boolean(),
    })
    .nullable(),
  correction: CorrectionBody.nullable(),
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  body_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  submitted_at: z.iso.datetime(),
  submitted_by: z.string(),
});
export type Submission = z.infer<typeof Submission>;

export const Submissions = z.object({ submissions: z.array(Submission) });
export type Submissions = z.infer<typeof Submissions>;

/** What an approver reads before approving. */
export const SubmittedReport = z.object({
  submission: Submission,
  ruleSet: RuleSetBody,
  headline: RecordedReport.shape.headline,
  body: SignedQuarter,
});
export type SubmittedReport = z.infer<typeof SubmittedReport>;

const FieldChange = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** Two revisions of one quarter beside each other. */
export const Comparison = z.object({
  before: Revision,
  after: Revision,
  /** Of the quarter as a whole. */
  quarter: z.array(FieldChange),
  /** Figure by figure; an indicator that reads the same is not in it. */
  indicators: z.array(
    z.object({
      uid: z.string(),
      lineNo: z.string().nullable(),
      title: z.string(),
      change: z.enum(['added', 'removed', 'changed']),
      fields: z.array(FieldChange),
    }),
  ),
  /** The later quarters on record whose bases are outturns that changed. */
  touches: z.array(
    z.object({
      period: z.string(),
      base: z.enum(['shortBase', 'longBase']),
      uid: z.string(),
      lineNo: z.string().nullable(),
      title: z.string(),
      /** As that quarter prints it. */
      printed: z.string(),
      /** The outturn as it now stands. */
      outturn: z.string().nullable(),
    }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;

/** A page of what is on record, oldest period first. A full page has the next one's address in `Link`. */
export const ReportsPage = z.object({
  reports: z.array(
    z.object({
      period: z.string(),
      /** The revision that stands. */
      rev: z.number().int(),
      /** The last one that was published; null where none was. */
      published: z.number().int().nullable(),
    }),
  ),
});
export type ReportsPage = z.infer<typeof ReportsPage>;

/** A page of the council's audit chain, oldest first. */
export const AuditPage = z.object({
  entries: z.array(
    z.object({
      seq: z.number().int(),
      act: z.string(),
      /** Canonical JSON: what was done, by whose directory id, and when. */
      entry: z.string(),
      prev: z.string(),
      /** SHA-256 of `prev`, a line feed and `entry`. */
      hash: z.string(),
    }),
  ),
});
export type AuditPage = z.infer<typeof AuditPage>;

/** Every indicator that was ever signed, as it was called in the period that was asked for. */
export const RecordedIndicators = z.object({
  indicators: z.array(z.object({ uid: z.string(), lineNo: z.string().nullable(), title: z.string() })),
});
export type RecordedIndicators = z.infer<typeof RecordedIndicators>;

const OpenCouncilName = z.object({ code: z.string(), name: z.string() });

/** What a council has published, for anybody. */
export const OpenCouncil = z.object({
  council: OpenCouncilName,
  /** Latest period first. */
  reports: z.array(z.object({ period: z.string(), rev: z.number().int(), published_at: z.iso.datetime() })),
});
export type OpenCouncil = z.infer<typeof OpenCouncil>;

/** A published quarter, for anybody: no officer's name or id is in it. */
export const OpenReport = z.object({
  council: OpenCouncilName,
  period: z.string(),
  rev: z.number().int(),
  published_at: z.iso.datetime(),
  /** Of the signed quarter on record. */
  body_sha256: z.string(),
  ruleSet: RuleSetBody,
  headline: RecordedReport.shape.headline,
  indicators: z.array(
    IndicatorBody.omit({ overrides: true, acknowledgements: true, knownAs: true, follows: true }).extend({
      /** The figures that an earlier publication of this quarter gave otherwise. */
      revised: z.array(z.enum(FIGURES)),
    }),
  ),
});
export type OpenReport = z.infer<typeof OpenReport>;

/** One quarter of one indicator. */
export const HistoryPoint = z.object({
  /** "2017/18 Q2" */
  period: z.string(),
  rev: z.number().int(),
  /** What the indicator was called then. */
  title: z.string(),
  /** As printed. */
  printed: z.string(),
  /** The number, where the outturn is one; a percentage in points. */
  value: z.number().nullable(),
  /** Of a cumulative count: this quarter alone, where the quarter before it is known. Of all else, `value`. */
  quarterAlone: z.number().nullable(),
  unit: z.string(),
  target: z.string(),
  rating: z.enum(['GREEN', 'AMBER', 'RED', 'BLUE']).nullable(),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

export const History = z.object({
  uid: z.string(),
  title: z.string(),
  kind: z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']),
  polarity: z.enum(['bigger', 'smaller', 'none']),
  /** Oldest first. */
  points: z.array(HistoryPoint),
  /** The indicators that it carries on from, and those that they did in turn, the nearest first. */
  earlier: z.array(
    z.object({
      uid: z.string(),
      title: z.string(),
      /** The indicator that carries on from it: this one, or another of these. */
      followedBy: z.string(),
      link: LinkKind,
      why: z.string(),
      linked_by: z.string(),
      linked_at: z.iso.datetime(),
      points: z.array(HistoryPoint),
    }),
  ),
  /** The indicators that carry on from this one. */
  later: z.array(z.object({ uid: z.string(), title: z.string(), link: LinkKind })),
});
export type History = z.infer<typeof History>;

/** RFC 9457. `type` is stable and ends in one of these. */
export const ProblemType = z.enum([
  'sign-in-needed',
  'not-allowed',
  'not-found',
  'method-not-allowed',
  'rows-invalid',
  'body-invalid',
  'key-reused',
  'stale',
  'locked',
  'second-person-needed',
  'settled',
  'too-many',
  'precondition-needed',
  'not-arrived',
  'too-large',
  'not-json',
  'busy',
  'not-configured',
  'fault',
]);
export type ProblemType = z.infer<typeof ProblemType>;

export const PROBLEM_BASE = 'https://outturn.example/problems/';

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** A whole sentence with the next step. */
  detail: z.string(),
  /** With `rows-invalid` and `body-invalid`. */
  rows: z
    .array(
      z.object({
        indicator: z.string(),
        field: z.string(),
        stated: z.string().nullable(),
        found: z.string().nullable(),
        sentence: z.string(),
      }),
    )
    .optional(),
  /** With `stale`: the revision that stands, by whom and when. */
  current: Receipt.optional(),
  /** With `locked`: by whom, when and why. */
  lock: Lock.optional(),
  /** With `fault`: what to quote. */
  reference: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
