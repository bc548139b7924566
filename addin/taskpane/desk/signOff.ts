import { type Finding, isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/canonicalText.ts';
import type { Me, Receipt } from '../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import { signedQuarter } from '../../../shared/record/signedQuarter.ts';
import type { Report } from '../../../shared/report.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import { openErrorsWords, openWarningsWords } from '../findingWords.ts';
import { rememberReceipt } from '../memory/receiptsMemory.ts';
import type { CheckedView, Notice } from '../paneState.ts';
import { checkAfresh } from './check.ts';
import { doing } from './doing.ts';
import { editedCells } from './editedCells.ts';
import { signOffNotice } from './signOffNotice.ts';
import type { Tools } from './tools.ts';

/**
 * Signs the quarter off as the officer has seen it. The sheet is read and checked again first: where it says something
 * else by now, or an error is open, that is shown and nothing is sent.
 */
export function signOff(tools: Tools) {
  return doing(tools, 'Signing off', async () => {
    const before = tools.store.get().view;
    const person = tools.record.person();
    if (person === null) return said('info', 'Sign in first, then sign off.');
    const view = await checkAfresh(tools);
    if (!view) return null;
    const held = heldBySurprise(before.state === 'checked' ? before : null, view, person);
    return held ?? heldByFindings(view.assessment.findings) ?? (await send(tools, view, person));
  });
}

/** Nobody signs what they have not seen: what would go on record is what it was when the officer looked. */
function heldBySurprise(before: CheckedView | null, now: CheckedView, person: Me): Notice | null {
  if (!before) {
    return said(
      'info',
      'The report was checked just now for the first time. Look at what was found, then sign off.',
    );
  }
  const edited = editedCells(before.open.report, now.open.report);
  const isSameBody = canonicalText(bodyOf(before, person)) === canonicalText(bodyOf(now, person));
  if (edited.length === 0 && isSameBody) return null;
  return said(
    'warning',
    `Changed since the check: ${whatChanged(before.open.report, now.open.report, edited)}. The report has been checked again; look at what was found, then sign off.`,
  );
}

function whatChanged(before: Report, now: Report, edited: readonly string[]): string {
  const [was, is] = [periodText(before.period), periodText(now.period)];
  if (was !== is) return `the headings say ${is}, and said ${was}`;
  if (edited.length === 0) return 'a section, the sheet’s name or a decision';
  return edited.slice(0, 5).join(', ') + (edited.length > 5 ? ' and others' : '');
}

function heldByFindings(findings: readonly Finding[]): Notice | null {
  const errors = findings.filter(isOpenError).length;
  if (errors > 0) return said('error', openErrorsWords(errors));
  const warnings = findings.filter(isOpenWarning).length;
  return warnings > 0 ? said('warning', openWarningsWords(warnings)) : null;
}

async function send(tools: Tools, view: CheckedView, person: Me): Promise<Notice> {
  const reply = await tools.record.signOff(bodyOf(view, person), null);
  const notice = signOffNotice(reply);
  return reply.state === 'signed' ? keep(tools, view, reply.receipt, person, notice) : notice;
}

/** The quarter is on record by now, whatever becomes of the receipt; asked again, the record answers with the same one. */
async function keep(
  { workbook, store }: Tools,
  view: CheckedView,
  receipt: Receipt,
  { oid: by }: Me,
  notice: Notice,
): Promise<Notice> {
  const { open } = view;
  const entry = { period: periodText(open.report.period), sheet: open.sheet, receipt, by };
  try {
    await rememberReceipt(workbook, entry, open.sheets);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    const rest = `The workbook could not keep the receipt, though. ${error.message} Signing off once more does that and records nothing twice.`;
    return said('warning', `${notice.text} ${rest}`);
  }
  store.set({ step: 'history', view: { ...view, open: { ...open, signedOff: { receipt, matches: true } } } });
  return { ...notice, text: `${notice.text} The workbook keeps the receipt.` };
}

const bodyOf = ({ assessment }: CheckedView, { council, oid: by }: Me): SignedQuarter =>
  signedQuarter(assessment.report, assessment, { council: council.code, by });

const said = (tone: Notice['tone'], text: string): Notice => ({ tone, text, reference: '' });
