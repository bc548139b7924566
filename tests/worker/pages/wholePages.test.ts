import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { correct, postSignOff } from '../recordHarness.ts';
import {
  aBrowser,
  COUNCILLOR,
  freshPages,
  HEAD,
  INDICATOR_PAGES,
  OFFICER,
  REPORT,
  SUBMISSIONS,
  signedIn,
  through,
} from './browser.ts';
import { pageText } from './pageText.ts';

beforeEach(freshPages);

const COUNCIL = 'London Borough of Havering: the record (/pages)';
const READER = [COUNCIL, 'Councillor (local). [Sign out]'];
const read = async (path: string, officer = COUNCILLOR): Promise<string[]> =>
  pageText(await (await signedIn(officer)).page(path));

const withOutturn = (outturn: string, sheet: string) =>
  aQuarter({ sheet, indicators: [anIndicator(), anOutturn('2', outturn, { section: '' })] });
const [FIRST, SECOND] = [withOutturn('12', 'Appendix 1'), withOutturn('13', 'Annex B')];
const signed = async () => postSignOff(FIRST, await through(HEAD));
const corrected = async () => {
  await signed();
  await correct(SECOND, 1, {}, await through(HEAD));
};

/**
 * The table of a quarter, which is on the page of a report and of a submission. On record each indicator leads to its
 * history.
 */
const tableOf = (
  outturn: string,
  sheet: string,
  historyOf = (uid: string) => ` (${INDICATOR_PAGES}/${uid})`,
) => [
  'Summary',
  '1 of 2 indicators were rated: 1 (100%) GREEN. Compared with the previous period, 1 improved, 0 stayed the same and 0 worsened; 1 could not be compared. 1 was not rated.',
  `Rule set: rated at the line. Sheet: ${sheet}.`,
  '|Theme|Indicators|GREEN|Not rated|',
  '|Places|1|1|0|',
  '|No theme|1|0|1|',
  '|All|2|1|1|',
  'Every indicator',
  'Show RED first (?order=worst-first#indicators)',
  'As signed, 2017/18 Q2. An arrow shows whether the figure is better or worse, not whether it rose.',
  '|Line|Indicator|Outturn|Target|Rating|Since the period before|Since last year|Comment|Other signed details|',
  '|Places: Parks and open spaces|',
  `|1|% of parks that residents rate as good${historyOf('1')}|66.2% GREEN|65%|GREEN|↑ Better`,
  'Then: 64.1%',
  '|↓ Worse',
  'Then: 68%',
  '|More of the parks than three months ago.|',
  'Polarity: Bigger is better',
  'How it is reported: Not marked',
  'Service: Environment',
  'Annual target: 65%',
  '|No section|',
  `|2|% of parks that residents rate as good${historyOf('2')}|${outturn}|N/A|Not rated: no target is set.|Not comparable: there is no earlier outturn to compare with.|Not comparable: there is no earlier outturn to compare with.|More of the parks than three months ago.|`,
  'Polarity: Bigger is better',
  'How it is reported: Not marked',
  'Service: Environment',
  'Annual target: N/A',
];
const filesOf = (rev: number) => {
  const files = `${REPORT}/revisions/${rev}/files`;
  return [
    `Revision ${rev} as files to publish`,
    `Accessible workbook (.xlsx) (${files}/accessible.xlsx)`,
    `Page to print or to open in Word (.html) (${files}/report.html)`,
    `Figures (.csv) (${files}/indicators.csv)`,
    `What each column of the figures holds (.csv) (${files}/columns.csv)`,
  ];
};
const SIGNED = 'Signed by Head of service (local) on MOMENT. Not published.';
const LATE = 'Data came in late: The last ward came in.';

describe('everything that a page says', () => {
  it('to somebody who is not signed in is where to sign in, and back to the same page', async () => {
    const page = await aBrowser().page(`${REPORT}?a=1&b=2`);
    expect(pageText(page)).toEqual([
      'The council’s record',
      'Sign-in needed',
      'You are not signed in, or your sign-in has expired. Nothing was lost. Sign in again.',
      `Sign in (/pages/sign-in?to=${encodeURIComponent(`${REPORT}?a=1&b=2`)})`,
    ]);
  });

  it('at an address without a page leads back', async () => {
    expect(await read('/pages/nothing')).toEqual([
      ...READER,
      'Not on record',
      'The record has nothing at this address. Check the address.',
      'Back to the reports on record (/pages)',
    ]);
  });

  it('while nothing is on record is what to do', async () => {
    expect(await read('/pages')).toEqual([
      ...READER,
      'Reports on record',
      `Indicators and their histories (${INDICATOR_PAGES})`,
      'Waiting for approval',
      'Nothing is waiting for approval.',
      'Signed off',
      'Nothing is signed off yet. Sign off a report from its workbook, and it is listed here.',
    ]);
    expect(await read(INDICATOR_PAGES)).toEqual([
      ...READER,
      'Indicators on record',
      'No indicator is on record yet. Sign off a report from its workbook, and its indicators are listed here.',
    ]);
  });

  it('of a report is its table, its revisions and its files, and for an approver how to mark it as published', async () => {
    await signed();
    const page = ['2017/18 Q2', 'Report: Corporate performance report', ...tableOf('12', 'Appendix 1')];
    const revisions = ['Revisions', SIGNED, 'Chain hash: HASH…'];
    expect(await read(REPORT)).toEqual([...READER, ...page, ...revisions, ...filesOf(1)]);
    expect(await read(REPORT, HEAD)).toEqual([
      COUNCIL,
      'Head of service (local). [Sign out]',
      ...page,
      ...revisions,
      'When revision 1 has been published, mark it as published in your name. This cannot be undone.',
      'First day for readers',
      'For an agenda, or after a pre-election period. Without a day, readers have it at once.',
      '[Mark revision 1 as published]',
      ...filesOf(1),
    ]);
  });

  it('of a corrected report is why, and which revisions can be compared', async () => {
    await corrected();
    expect(await read(REPORT)).toEqual([
      ...READER,
      '2017/18 Q2',
      'Report: Corporate performance report',
      ...tableOf('13', 'Annex B'),
      'Revisions',
      ...[SIGNED, 'Chain hash: HASH…'],
      ...[SIGNED, LATE, 'Chain hash: HASH…'],
      ...filesOf(2),
      'Earlier revision Revision 1 selected Revision 2 Later revision Revision 1 Revision 2 selected [Compare]',
    ]);
  });

  it('of two revisions is what differs, of the report as a whole and of each indicator', async () => {
    await corrected();
    const revision = (rev: number) =>
      `Revision ${rev}, signed by Head of service (local) on MOMENT. Not published.`;
    expect(await read(`${REPORT}/compare?from=1&to=2`)).toEqual([
      ...READER,
      '2017/18 Q2: revisions 1 and 2',
      ...[revision(1), revision(2), LATE],
      'Differences',
      'Only what differs.',
      '|Field|Revision 1|Revision 2|',
      '|The report as a whole|',
      '|Sheet name|Appendix 1|Annex B|',
      '|2. % of parks that residents rate as good (changed)|',
      '|Outturn|12|13|',
    ]);
    expect(await read(`${REPORT}/compare?from=1&to=1`)).toEqual([
      ...READER,
      '2017/18 Q2: revisions 1 and 1',
      ...[revision(1), revision(1)],
      'Differences',
      'There are no differences.',
    ]);
  });

  it('of a submission is what it changes, and all of the report as it would be', async () => {
    await corrected();
    const sending = { ...(await through(OFFICER)), path: SUBMISSIONS };
    const sent = await correct(withOutturn('13', 'Annex C'), 2, {}, sending);
    const address = `${REPORT}/submissions/${Submission.parse(await sent.json()).id}`;
    expect(await read(address)).toEqual([
      ...READER,
      '2017/18 Q2: submitted for approval',
      'Report: Corporate performance report',
      'Correction of revision 2, submitted by Performance officer (local) on MOMENT.',
      LATE,
      'This is waiting for an approver. Your role can read it.',
      'Changes',
      'Only what differs.',
      '|Field|On record|As submitted|',
      '|The report as a whole|',
      '|Sheet name|Annex B|Annex C|',
      ...tableOf('13', 'Annex C', () => ''),
    ]);
    expect(await read('/pages')).toEqual([
      ...READER,
      'Reports on record',
      `Indicators and their histories (${INDICATOR_PAGES})`,
      `Corporate performance report: all indicators over time (${INDICATOR_PAGES.replace('indicators', 'reports/corporate/overview')})`,
      'Waiting for approval',
      `2017/18 Q2, correction of revision 2 (${address}). Corporate performance report. Submitted by Performance officer (local) on MOMENT.`,
      'Signed off',
      '|Period|Report|Latest|Published|Lock|',
      `|2017/18 Q2 (${REPORT})|Corporate performance report|Revision 2|Not published|Open|`,
    ]);
  });

  it('of indicators is their list, and of one its figures', async () => {
    await corrected();
    expect(await read(INDICATOR_PAGES)).toEqual([
      ...READER,
      'Indicators on record',
      'With their latest names, in the order of their first sign-off.',
      `1. % of parks that residents rate as good (${INDICATOR_PAGES}/1)`,
      `2. % of parks that residents rate as good (${INDICATOR_PAGES}/2)`,
    ]);
    const revised = 'Revised: first published as 12. Its report was corrected: The last ward came in.';
    // The line once for a narrow window and once for a wide one: its axis, its point, and the point in words.
    const line = ['11', '12', '13', '14', '15', '13 [r]', '2017/18 Q2'];
    const inWords = `2017/18 Q2: 13. Target N/A. Not rated. ${revised}`;
    expect(await read(`${INDICATOR_PAGES}/2`)).toEqual([
      ...READER,
      '% of parks that residents rate as good',
      `All indicators (${INDICATOR_PAGES})`,
      'History',
      ...[...line, inWords, ...line, inWords],
      'Not rated',
      'One period, 2017/18 Q2: 13.',
      'Bigger is better.',
      'There are too few figures for a usual range.',
      'The axis does not begin at 0.',
      'Figures',
      'Figures (.csv)',
      'The current figures, latest first. Each period leads to its report and its comment of that time.',
      '|Period|Outturn|Target|Rating|Notes|',
      `|2017/18 Q2 (${REPORT}#indicator-2)`,
      'Revision 2',
      `|13|N/A|Not rated|${revised}|`,
    ]);
  });
});
