import { z } from 'zod';
import { ActReceipt } from './actReceipts.ts';
import { reasonText } from './bodyText.ts';
import { operatorRefusals } from './words.ts';

/** The app role of the commands that administer a deployment. No person has it, and it signs, approves or publishes nothing. */
export const OPERATOR_ROLE = 'Record.Operate';

/**
 * The codes of councils begin with one of these (ONS, Register of Geographic Codes): in England unitary authorities,
 * districts, metropolitan districts, London boroughs, counties and combined authorities; and those of the other nations.
 */
const COUNCIL_CODE = /^(?:E06|E07|E08|E09|E10|E47|W06|S12|N09)/;

/** As the Office for National Statistics writes it: a letter for the country and eight digits. It has no check digit. */
export const OnsCode = z
  .string()
  .regex(/^[EWSN]\d{8}$/, { error: operatorRefusals.notACode, abort: true })
  .regex(COUNCIL_CODE, operatorRefusals.notACouncilCode);

const name = z.string().trim().min(1, operatorRefusals.noName).max(200, operatorRefusals.longName);
// Microsoft writes it in lower case in a token, and in either case elsewhere.
const tid = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/, operatorRefusals.notATenant);

export const NewCouncil = z
  .strictObject({
    name: name.describe('The council’s name, as its people write it.'),
    tid: tid.describe('The id of its Microsoft Entra tenant.'),
  })
  .meta({ id: 'NewCouncil' });

export const CouncilChange = z
  .strictObject({
    name: name.exactOptional().describe('Its new name.'),
    tid: tid.exactOptional().describe('The id of its new Microsoft Entra tenant.'),
  })
  .meta({ id: 'CouncilChange' });

export const KnownCouncil = z
  .object({
    code: z.string().describe('The council’s ONS code.'),
    name: z.string().describe('Its name.'),
    tid: z.string().describe('The id of its Microsoft Entra tenant.'),
    record: z.string().describe('The id of its record, which never changes.'),
    night: z
      .object({
        day: z.string().describe('The day of its last nightly check.'),
        entries: z
          .number()
          .int()
          .nullable()
          .describe('The entries of its chain. Null if they were not counted.'),
        wrong: z.string().nullable().describe('The first fault. Null if there was none.'),
        wholeBy: z
          .string()
          .nullable()
          .describe('The day by which the whole record was read last, a share each night. Null before that.'),
      })
      .nullable()
      .describe('Null before its first night.'),
  })
  .meta({ id: 'KnownCouncil' });
export type KnownCouncil = z.infer<typeof KnownCouncil>;

export const KnownCouncils = z
  .object({ councils: z.array(KnownCouncil).describe('By ONS code.') })
  .meta({ id: 'KnownCouncils' });

export const NightlyCheck = KnownCouncil.shape.night.unwrap().meta({ id: 'NightlyCheck' });
export type NightlyCheck = z.infer<typeof NightlyCheck>;

const line = z.string().max(4_000_000);

/** Of a record that the directory does not know yet: made by the command, and unlike any other. */
const copyField = z.uuid().describe('The id of the new record that a recovery switches the council to.');

/** A part of a verified export, as lines of its file. */
export const RestoredPart = z
  .strictObject({
    entries: z
      .array(
        z.strictObject({
          entry: line.describe('The line of the entry.'),
          row: line.describe('The line that it records.'),
        }),
      )
      .describe('The next entries of the chain.'),
    people: z.array(line).describe('The lines of people.'),
    checkpoints: z.array(line).describe('The lines of checkpoints.'),
    record: copyField
      .exactOptional()
      .describe('Another record than the council’s own: the copy of a recovery.'),
  })
  .meta({ id: 'RestoredPart' });
export type RestoredPart = z.infer<typeof RestoredPart>;

export const RestoredHead = z
  .object({
    seq: z.number().int().min(0).describe('The number of entries that the record has now.'),
    hash: z.string().describe('The last hash; empty in an empty record.'),
  })
  .meta({ id: 'RestoredHead' });

export const Recovery = z
  .strictObject({
    record: copyField,
    reason: reasonText(operatorRefusals.noRecoveryReason).describe('Why the record is brought back.'),
    although_whole: z.boolean().describe('Whether to do it although the record is not damaged.'),
  })
  .meta({ id: 'Recovery' });
export type Recovery = z.infer<typeof Recovery>;

export const Recovered = z
  .object({
    record: z.string().describe('The id of the record that the council has now.'),
    lost: z
      .number()
      .int()
      .min(0)
      .nullable()
      .describe(
        'The entries of the former record after the copy. Null if nobody could read where that one ended.',
      ),
    receipt: ActReceipt.describe('The receipt of the recovery, an act of the chain.'),
  })
  .meta({ id: 'Recovered' });
export type Recovered = z.infer<typeof Recovered>;

/** As Entra writes a directory id, and as a local record does. */
export const DirectoryId = z.string().regex(/^[0-9A-Za-z-]{1,100}$/, operatorRefusals.notADirectoryId);

export const NameErasure = z
  .strictObject({ oid: DirectoryId.describe('The person’s directory id.') })
  .meta({ id: 'NameErasure' });

export const ErasedName = z
  .object({ erased: z.boolean().describe('Whether the record had a name of that person.') })
  .meta({ id: 'ErasedName' });
export type ErasedName = z.infer<typeof ErasedName>;

export const Statement = z
  .strictObject({ sql: z.string().min(1).max(20_000).describe('One SELECT statement.') })
  .meta({ id: 'Statement' });

export const StatementResult = z
  .object({
    rows: z.array(z.record(z.string(), z.unknown())).describe('At most a thousand rows.'),
    isWhole: z.boolean().describe('Whether there were no more rows.'),
  })
  .meta({ id: 'StatementResult' });
export type StatementResult = z.infer<typeof StatementResult>;
