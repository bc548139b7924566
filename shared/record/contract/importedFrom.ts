import { z } from 'zod';
import { bodyText, reasonText } from './bodyText.ts';
import { bodyRefusals } from './words.ts';

/** Where a quarter of before the record came from. Nobody signs it: it goes on record as it was published. */
export const ImportedFrom = z
  .strictObject({
    file: bodyText(255).min(1).describe('The name of the workbook.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the workbook.'),
    reason: reasonText(bodyRefusals.noDecisionReason).describe(
      'Why its ratings and arrows stay as published where the rules give another answer.',
    ),
    published: z
      .strictObject({
        on: z.iso.date().describe('The day that it was published.'),
        by: bodyText(200).min(1).exactOptional().describe('Who published it. Absent if that is not known.'),
      })
      .exactOptional()
      .describe('When it was published. Absent if that is not known.'),
  })
  .meta({ id: 'ImportedFrom' });
export type ImportedFrom = Readonly<z.infer<typeof ImportedFrom>>;

export const importedField = ImportedFrom.exactOptional().describe(
  'The workbook that an old quarter was brought in from, as it was published. Absent if it was signed off.',
);

/** The acts of the chain that record a revision of a quarter. */
export const QUARTER_ACTS = ['sign-off', 'correction', 'import', 'void'] as const;
export type QuarterAct = (typeof QUARTER_ACTS)[number];

/** The act that recorded a revision, by what its body says. A later revision is a correction, whatever it corrects. */
export function quarterAct(
  rev: number,
  { imported, voids }: { readonly imported?: unknown; readonly voids?: unknown },
): QuarterAct {
  if (voids !== undefined) return 'void';
  if (rev > 1) return 'correction';
  return imported === undefined ? 'sign-off' : 'import';
}
