import { z } from 'zod';
import { actReceiptField } from './actReceipts.ts';
import { bodyText, VISIBLE_TEXT } from './bodyText.ts';
import { reportField } from './fields.ts';
import { LONGEST_REPORT_NAME, LONGEST_REPORT_SLUG, REPORT_SLUG } from './reportNames.ts';
import { bodyRefusals } from './words.ts';

const nameField = bodyText(LONGEST_REPORT_NAME)
  .regex(VISIBLE_TEXT, bodyRefusals.noReportName)
  .describe('What people call it.');

/** What an administrator or an approver sends to give a report another name. */
export const ReportRename = z.strictObject({ name: nameField }).meta({ id: 'ReportRename' });

/** What they send to add a report. The name in addresses never changes. */
export const NewReport = z
  .strictObject({
    report: z
      .string()
      .max(LONGEST_REPORT_SLUG, bodyRefusals.notASlug)
      .regex(REPORT_SLUG, bodyRefusals.notASlug)
      .describe('Its name in addresses: lower-case letters, digits and single hyphens, such as adult-care.'),
    name: nameField,
  })
  .meta({ id: 'NewReport' });
export type NewReport = z.infer<typeof NewReport>;

/** A report of the council: the corporate one, a directorate’s, a committee’s. */
export const NamedReport = z
  .object({
    report: reportField,
    name: z.string().describe('What people call it.'),
    receipt: actReceiptField,
  })
  .meta({ id: 'NamedReport' });
export type NamedReport = z.infer<typeof NamedReport>;

export const NamedReports = z
  .object({
    reports: z.array(NamedReport).describe('In the order that they were added; the corporate one first.'),
  })
  .meta({ id: 'NamedReports' });
export type NamedReports = z.infer<typeof NamedReports>;
