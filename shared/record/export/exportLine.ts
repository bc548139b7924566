import { z } from 'zod';
import { CorrectionReason, RevisionReason } from '../contract/correction.ts';
import { LinkKind } from '../contract/links.ts';

/** How a council uses its record, by the names on the wire and in the chain. Each is off until somebody sets it. */
export const SettingName = z.enum(['two_people', 'open_data']);
export type SettingName = z.infer<typeof SettingName>;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Seq = z.number().int().positive();
/** As addresses name it. Absent in exports from before reports had names: all is then of the corporate one. */
const Report = z.string().exactOptional();
const Why = { reason: CorrectionReason.nullable(), explanation: z.string().nullable() };

const CouncilLine = z.strictObject({
  kind: z.literal('council'),
  format: z.literal(1),
  code: z.string(),
  entra_tid: z.string(),
  name: z.string(),
});

export type CouncilLine = z.infer<typeof CouncilLine>;

/** One link of the audit chain. */
export const EntryLine = z.strictObject({
  kind: z.literal('entry'),
  seq: Seq,
  at: z.string(),
  actor: z.string(),
  act: z.string(),
  entry: z.string(),
  prev: z.union([Digest, z.literal('')]),
  hash: Digest,
});
export type EntryLine = z.infer<typeof EntryLine>;

const RevisionLine = z.strictObject({
  kind: z.literal('revision'),
  seq: Seq,
  report: Report,
  period: z.string(),
  rev: z.number().int().positive(),
  /** Canonical JSON, exactly as it was hashed. */
  body: z.string(),
  body_sha256: Digest,
  signed_by: z.string(),
  signed_at: z.string(),
  ...Why,
  reason: RevisionReason.nullable(),
  idem_key: z.string(),
});

const SubmissionLine = z.strictObject({
  kind: z.literal('submission'),
  seq: Seq,
  report: Report,
  period: z.string(),
  id: z.string(),
  replaces: z.number().int().min(0),
  body: z.string(),
  body_sha256: Digest,
  submitted_by: z.string(),
  submitted_at: z.string(),
  ...Why,
  idem_key: z.string(),
});

/** A submission was sent back, or withdrawn. */
const ReturnLine = z.strictObject({
  kind: z.literal('return'),
  seq: Seq,
  report: Report,
  period: z.string(),
  id: z.string(),
  reason: z.string(),
  returned_by: z.string(),
  returned_at: z.string(),
});

const LockLine = z.strictObject({
  kind: z.literal('lock'),
  seq: Seq,
  report: Report,
  period: z.string(),
  n: z.number().int().positive(),
  locked: z.boolean(),
  reason: z.string(),
  actor: z.string(),
  at: z.string(),
});

const PublicationLine = z.strictObject({
  kind: z.literal('publication'),
  seq: Seq,
  report: Report,
  period: z.string(),
  rev: z.number().int().positive(),
  published_by: z.string(),
  published_at: z.string(),
  /** The day from which readers have it; null is at once. */
  open_from: z.iso.date().nullable(),
});

const RuleSetLine = z.strictObject({
  kind: z.literal('rule-set'),
  seq: Seq,
  /** The first quarter that it may be used for. */
  period: z.string(),
  id: z.string(),
  version: z.number().int().positive(),
  /** Canonical JSON, exactly as it was hashed. */
  body: z.string(),
  body_sha256: Digest,
  set_by: z.string(),
  set_at: z.string(),
});

/** A link of two indicators that was made or removed by itself. A quarter's own links are in its body. */
const LinkLine = z.strictObject({
  kind: z.literal('link'),
  seq: Seq,
  old: z.string(),
  new: z.string(),
  link: LinkKind.nullable(),
  why: z.string(),
  linked_by: z.string(),
  linked_at: z.string(),
});

/** A setting of the council that was switched on or off. */
const SettingLine = z.strictObject({
  kind: z.literal('setting'),
  seq: Seq,
  name: SettingName,
  n: z.number().int().positive(),
  value: z.boolean(),
  set_by: z.string(),
  set_at: z.string(),
});

/**
 * The record was brought back from a copy, which ends with the entry before this one. The rest names the record that it
 * replaces, and where that one ended: null where it could not be read.
 */
const RecoveryLine = z.strictObject({
  kind: z.literal('recovery'),
  seq: Seq,
  n: z.number().int().positive(),
  reason: z.string(),
  from_record: z.string(),
  from_seq: z.number().int().min(0).nullable(),
  from_hash: z.union([Digest, z.literal('')]).nullable(),
  recovered_by: z.string(),
  recovered_at: z.string(),
});

/** A report that the council named, or gave another name. The corporate one has none until it is renamed. */
const ReportLine = z.strictObject({
  kind: z.literal('report'),
  seq: Seq,
  report: z.string(),
  n: z.number().int().positive(),
  name: z.string(),
  set_by: z.string(),
  set_at: z.string(),
});

/** A person's name, which may be corrected or removed: the chain and the bodies contain directory ids only. */
export const PersonLine = z.strictObject({ kind: z.literal('person'), oid: z.string(), name: z.string() });
export type PersonLine = z.infer<typeof PersonLine>;

export const CheckpointLine = z.strictObject({
  kind: z.literal('checkpoint'),
  day: z.string(),
  seq: Seq,
  hash: Digest,
  /** A JWS (RFC 7515) over council, day, seq and hash. */
  sig: z.string(),
});
export type CheckpointLine = z.infer<typeof CheckpointLine>;

/** A checkpoint that somebody saved outside the record, with the council that it names. */
export interface SavedCheckpoint extends Omit<CheckpointLine, 'kind'> {
  readonly council: string;
}

/** Distinguishes a complete file from one that was cut short. */
const EndLine = z.strictObject({ kind: z.literal('end'), lines: z.number().int() });

/** The lines that have their own entry in the chain. */
export const ChainedLine = z.discriminatedUnion('kind', [
  ReportLine,
  RevisionLine,
  SubmissionLine,
  ReturnLine,
  LockLine,
  PublicationLine,
  RuleSetLine,
  LinkLine,
  SettingLine,
  RecoveryLine,
]);
export type ChainedLine = z.infer<typeof ChainedLine>;

/**
 * One line of a council's whole record, as `/export.ndjson` answers: the council, its chain, the lines of the chain's
 * entries, the names, the checkpoints, and an end that counts the lines before it. Each line is canonical JSON (RFC 8785).
 */
export const ExportLine = z.discriminatedUnion('kind', [
  CouncilLine,
  EntryLine,
  ReportLine,
  RevisionLine,
  SubmissionLine,
  ReturnLine,
  LockLine,
  PublicationLine,
  RuleSetLine,
  LinkLine,
  SettingLine,
  RecoveryLine,
  PersonLine,
  CheckpointLine,
  EndLine,
]);
export type ExportLine = z.infer<typeof ExportLine>;

export const isChainedLine = (line: ExportLine): line is ChainedLine =>
  line.kind === 'report' ||
  line.kind === 'revision' ||
  line.kind === 'submission' ||
  line.kind === 'return' ||
  line.kind === 'lock' ||
  line.kind === 'publication' ||
  line.kind === 'rule-set' ||
  line.kind === 'link' ||
  line.kind === 'setting' ||
  line.kind === 'recovery';
