import { describe, expect, it } from 'vitest';
import { reportSummary } from '../../../../addin/taskpane/words/reportSummary.ts';
import type { MemorySheet, MemoryWorkbook } from '../../../../addin/workbench/memoryModel.ts';
import { a1, type CellAddress } from '../../../../shared/cells.ts';
import { type Finding, type FindingCode, isOpenWarning } from '../../../../shared/checks/finding.ts';
import type { RecordedReport } from '../../../../shared/record/contract/reports.ts';
import type { IndicatorBody, SignedQuarter } from '../../../../shared/record/contract/signedQuarter.ts';
import { json, ME, problem, QUARTER, signedInRecord } from '../../theRecordAnswers.ts';
import { aPane, sampleModel } from '../aPane.ts';
import { inAnotherQuarter } from '../paneSession.ts';

const theSheet = (model: MemoryWorkbook): MemorySheet => model.sheets[0] as MemorySheet;
const write = (model: MemoryWorkbook, { row, column }: CellAddress, text: string): void =>
  theSheet(model).write({ row, column, rows: 1, columns: 1 }, [[text]]);
const textAt = (model: MemoryWorkbook, { row, column }: CellAddress) => theSheet(model).value(row, column);

type Sitting = ReturnType<typeof aPane>;
/** An officer who has looked at the report and had it checked. */
const checkedDesk = async (...given: Parameters<typeof aPane>): Promise<Sitting> => {
  const sitting = aPane(...given);
  await sitting.actions.loadReport();
  await sitting.actions.checkReport();
  return sitting;
};
/** And who has answered for the warnings that are open. */
const acknowledge = ({ actions, checked }: Sitting): Promise<void> =>
  actions.acknowledgeWarnings(checked().assessment.findings.filter(isOpenWarning), {
    reason: 'Seen, and they may stand.',
    by: ME.name,
  });
const readyDesk = async (...given: Parameters<typeof aPane>): Promise<Sitting> => {
  const sitting = await checkedDesk(...given);
  await acknowledge(sitting);
  return sitting;
};
const findingOf = ({ checked }: Sitting, code: FindingCode, indicator?: string): Finding => {
  const found = checked().assessment.findings.find(
    finding => finding.code === code && (indicator === undefined || finding.indicator === indicator),
  );
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
const performanceCell = ({ open }: Sitting, id: string): CellAddress => {
  const cell = open().report.indicators.find(indicator => indicator.id === id)?.cells.performance;
  if (!cell) throw new Error(`There is no indicator ${id}.`);
  return cell;
};

/** A record that answers a sign-off as the Worker does: with a receipt of what it was sent. */
const receiving = (status: 200 | 201) => (request: { init: RequestInit }) => {
  const headers = new Headers(request.init.headers);
  const body = JSON.parse(String(request.init.body)) as { council: string; period: string };
  return json(status, {
    council: body.council,
    period: body.period,
    rev: 1,
    seq: 3,
    hash: 'a'.repeat(64),
    body_sha256: headers.get('idempotency-key'),
    signed_at: '2017-10-31T09:00:00.000Z',
    signed_by: ME.name,
  });
};

describe('the officer at the desk', () => {
  it('sees the report before anything is asked of them, and nothing is written', async () => {
    const model = await sampleModel();
    const sitting = aPane(model);
    await sitting.actions.loadReport();
    expect(reportSummary(sitting.open())).toBe(
      '2017/18 Q2, sheet Appendix 1, 66 indicators, rated at the line, not signed off.',
    );
    expect([...model.settings.keys()]).toEqual([]);
  });

  it('is told what was looked for where no sheet holds a report', async () => {
    const model = await sampleModel();
    theSheet(model).write({ row: 0, column: 0, rows: 400, columns: 20 }, Array(400).fill(Array(20).fill('')));
    const { actions, store } = aPane(model);
    await actions.loadReport();
    expect(store.get().view).toMatchObject({
      state: 'no-report',
      sentence: expect.stringContaining('headings'),
    });
  });

  it('validates: findings by severity, and a count of what formatting would change', async () => {
    const sitting = await checkedDesk(await sampleModel());
    const { assessment, changes } = sitting.checked();
    expect(assessment.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(assessment.findings.filter(({ severity }) => severity === 'warning')).not.toEqual([]);
    expect(changes).toBeGreaterThan(100);
  });

  it('formats without changing a value, and puts back what was there, though it was closed in between', async () => {
    const model = await sampleModel();
    const before = snapshot(model);
    const sitting = await checkedDesk(model);
    await sitting.actions.formatReport();
    expect(sitting.said()).toMatch(/^Formatted: /);
    expect(sitting.checked().changes).toBe(0);
    const formatted = snapshot(model);
    expect(formatted.contents).toEqual(before.contents);
    expect(formatted.looks).not.toEqual(before.looks);

    const cell = performanceCell(sitting, '4');
    write(model, cell, '99.9%');
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().canRestore).toBe(true);
    await reopened.actions.restoreFormatting(reopened.open().sheet.id);
    // The figure typed since brought a number format of its own.
    const typedAt = before.places.indexOf(a1(cell));
    const others = <T>(looks: readonly T[]): T[] => looks.filter((_, at) => at !== typedAt);
    expect(others(snapshot(model).looks)).toEqual(others(before.looks));
    expect(textAt(model, cell)).toBe(0.999);
  });

  it('formats no other sheet where the one that was checked is gone', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    const [checked] = model.sheets;
    const copy = await sampleModel();
    const other = model.add('Another report');
    const [source] = copy.sheets;
    const used = source?.used();
    if (!checked || !source || !used) throw new Error('The sample has no sheet.');
    for (let row = 0; row < used.row + used.rows; row++)
      for (let column = 0; column < used.column + used.columns; column++)
        other.write({ row, column, rows: 1, columns: 1 }, [[source.value(row, column)]]);
    model.remove(checked);
    const before = snapshot(model);
    await sitting.actions.formatReport();
    expect(sitting.said()).toContain('no longer in this workbook');
    expect(snapshot(model)).toEqual(before);
  });

  it('selects the cell that a finding speaks of', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    const { cell } = findingOf(sitting, 'row-shifted');
    await sitting.actions.selectCell(cell);
    expect(model.selection).toMatchObject(cell);
  });

  it('repairs a shifted row when asked, and the finding is gone', async () => {
    const sitting = await checkedDesk(await sampleModel());
    await sitting.actions.applyRepair(findingOf(sitting, 'row-shifted'));
    expect(sitting.said()).toBe('The sheet is repaired and has been checked again.');
    expect(sitting.checked().assessment.findings.map(({ code }) => code)).not.toContain('row-shifted');
  });

  it('writes no part of a repair where a cell was typed over since', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    const finding = findingOf(sitting, 'row-shifted');
    const [first, second] = finding.repair?.writes ?? [];
    if (!first || !second) throw new Error('There is no repair of two cells.');
    write(model, second.cell, 'typed since');
    await sitting.actions.applyRepair(finding);
    expect(sitting.said()).toContain('changed since the check');
    expect(textAt(model, first.cell)).toBe(first.from);
  });

  it('confirms a comparator, which the workbook remembers for this quarter', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    await sitting.actions.confirmComparator('1', {
      value: 184,
      area: 'England',
      period: '',
      source: 'commentary',
    });
    const unconfirmed = sitting
      .checked()
      .assessment.findings.filter(({ code }) => code === 'comparator-unconfirmed')
      .map(({ indicator }) => indicator);
    expect(unconfirmed).toEqual(['P16', 'P17']);
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().decisions.comparators).toMatchObject({ 1: { value: 184, confirmed: true } });
  });

  it('acknowledges a warning by name and with a reason, till the row’s facts change', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    const missing = findingOf(sitting, 'outturn-missing', '31');
    await sitting.actions.acknowledgeWarnings([missing], {
      reason: 'It is measured in Q4.',
      by: 'Performance officer',
    });
    expect(findingOf(sitting, 'outturn-missing', '31').acknowledgement).toMatchObject({
      reason: 'It is measured in Q4.',
    });
    await sitting.actions.withdrawAcknowledgement(findingOf(sitting, 'outturn-missing', '31'));
    expect(findingOf(sitting, 'outturn-missing', '31').acknowledgement).toBeUndefined();

    await sitting.actions.acknowledgeWarnings([missing], {
      reason: 'It is measured in Q4.',
      by: 'Performance officer',
    });
    const target = sitting.open().report.indicators.find(({ id }) => id === '31')?.cells.target;
    if (!target) throw new Error('Indicator 31 has no target.');
    write(model, target, '99');
    await sitting.actions.checkReport();
    expect(findingOf(sitting, 'outturn-missing', '31').acknowledgement).toBeUndefined();
  });

  it('answers once whether an indicator adds up from April, and its arrow is judged so', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    const { indicator } = findingOf(sitting, 'looks-cumulative');
    await sitting.actions.answerKind(indicator, 'cumulative');
    const codes = () =>
      sitting
        .checked()
        .assessment.findings.filter(found => found.indicator === indicator)
        .map(({ code }) => code);
    expect(codes()).not.toContain('looks-cumulative');
    expect(codes()).toContain('short-direction-mismatch');
    await sitting.actions.answerKind(indicator, 'unmarked');
    expect(codes()).not.toContain('short-direction-mismatch');
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().decisions.kinds).toEqual({ [indicator]: 'unmarked' });
  });

  it('begins a new quarter with what was asked once and for all, and with nothing that was a quarter’s own', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    await sitting.actions.chooseRuleSet('flat-band-10');
    await sitting.actions.answerFrequency('31', 'annual');
    await sitting.actions.answerLimits('4', { tolerance: '5%' });
    await sitting.actions.answerKind('10', 'unmarked');
    await acknowledge(sitting);
    inAnotherQuarter(model);
    const next = await checkedDesk(model);
    expect(next.open().decisions).toEqual({
      ruleSet: 'flat-band-10',
      comparators: {},
      overrides: [],
      acknowledgements: [],
      kinds: { 10: 'unmarked' },
      frequencies: { 31: 'annual' },
      limits: { 4: { tolerance: '5%' } },
    });
  });

  it('keeps what was asked once with the row that is worded so, wherever its line number went', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    await sitting.actions.answerKind('10', 'unmarked');
    await sitting.actions.answerLimits('4', { tolerance: '5%' });
    await sitting.actions.answerFrequency('31', 'annual');
    const cellOf = (id: string, column: 'lineNo' | 'title') => {
      const cell = sitting.open().report.indicators.find(row => row.id === id)?.cells[column];
      if (!cell) throw new Error(`Indicator ${id} has no ${column}.`);
      return cell;
    };
    write(model, cellOf('10', 'lineNo'), '11');
    write(model, cellOf('11', 'lineNo'), '10');
    write(model, cellOf('31', 'title'), 'Visits to libraries on a Sunday');
    inAnotherQuarter(model);
    const next = await checkedDesk(model);
    expect(next.open().decisions).toMatchObject({
      kinds: { 11: 'unmarked' },
      limits: { 4: { tolerance: '5%' } },
      frequencies: {},
    });
    expect(next.open().decisions.kinds).not.toHaveProperty('10');
  });

  it('is told where a column stands, and reads the sheet so, also when it is opened again', async () => {
    const model = await sampleModel();
    const sitting = aPane(model);
    await sitting.actions.loadReport();
    const { columns } = sitting.open().report.layout;
    await sitting.actions.confirmColumn('annualTarget', null);
    expect(sitting.open().report.layout.columns).not.toHaveProperty('annualTarget');
    const reopened = await checkedDesk(model);
    expect(reopened.open().report.layout.columns).not.toHaveProperty('annualTarget');
    await reopened.actions.confirmColumn('annualTarget', columns.annualTarget ?? null);
    expect(reopened.checked().open.report.layout.columns).toEqual(columns);
  });

  it('lays the quarter before beside this one where the record has it, and says what is gone', async () => {
    const model = await sampleModel();
    const { record } = await signedInRecord();
    const { open } = await checkedDesk(model);
    const [first] = open().report.indicators;
    if (!first) throw new Error('The sample has no indicators.');
    const gone = {
      ...QUARTER,
      period: '2017/18 Q1',
      indicators: [rowOnRecord('gone'), rowOnRecord(first.id)],
    };
    const sitting = await checkedDesk(model, record, onRecord(gone));
    expect(findingOf(sitting, 'indicator-gone').message).toContain('gone');
  });

  it('chooses the rule set, which the workbook remembers', async () => {
    const model = await sampleModel();
    const sitting = aPane(model);
    await sitting.actions.loadReport();
    await sitting.actions.chooseRuleSet('flat-band-10');
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopenedWords(reopened)).toContain('amber within 10% of the target');
  });

  it('is kept from a sign-off by an open error, and has a way through that keeps the figure', async () => {
    const model = await sampleModel();
    const { record } = await signedInRecord(receiving(201));
    const sitting = aPane(model, record);
    await sitting.actions.loadReport();
    const cell = performanceCell(sitting, '4');
    write(
      model,
      cell,
      String(textAt(model, cell)).replace(/GREEN|RED/, word => (word === 'RED' ? 'GREEN' : 'RED')),
    );
    await sitting.actions.checkReport();
    await sitting.actions.signOff();
    expect(sitting.said()).toMatch(/^1 error is open\./);
    await sitting.actions.overrideError(findingOf(sitting, 'rating-mismatch', '4'), {
      decision: 'keep',
      reason: 'The director decided so.',
      by: ME.name,
    });
    await acknowledge(sitting);
    await sitting.actions.signOff();
    expect(sitting.said()).toBe('2017/18 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    expect(sitting.open().signedOff).toMatchObject({ receipt: { rev: 1 }, matches: true });
  });

  it('is kept from a sign-off by a warning that nobody has answered for', async () => {
    const { record, sent } = await signedInRecord(receiving(201));
    const sitting = await checkedDesk(await sampleModel(), record);
    await sitting.actions.signOff();
    expect(sitting.said()).toMatch(/^\d+ warnings need an answer\./);
    expect(sent).toEqual([]);
  });

  it('signs nothing that it has not seen: cells typed over since the check are checked again first', async () => {
    const model = await sampleModel();
    const { record, sent } = await signedInRecord(receiving(201));
    const sitting = await readyDesk(model, record);
    const { cells } = sitting.open().report.indicators[0] ?? {};
    if (!cells?.comment) throw new Error('The first row has no comment.');
    write(model, cells.comment, 'Another comment.');
    await sitting.actions.signOff();
    expect(sitting.said()).toContain(`Changed since the check: ${a1(cells.comment)}.`);
    expect(sent).toEqual([]);
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('is signed off as revision 1');
    expect(sent).toHaveLength(1);
  });

  it('opens the workbook again to a receipt that matches, or says that the sheet has changed since', async () => {
    const model = await sampleModel();
    const { record } = await signedInRecord(receiving(201));
    const sitting = await readyDesk(model, record);
    await sitting.actions.signOff();
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopenedWords(reopened)).toContain('signed off as revision 1.');
    write(model, performanceCell(reopened, '4'), '70% GREEN');
    await reopened.actions.loadReport();
    expect(reopenedWords(reopened)).toContain('signed off as revision 1, and changed here since.');
  });

  it('starts a copy of the sheet made for another quarter unsigned', async () => {
    const model = await sampleModel();
    const { record } = await signedInRecord(receiving(201));
    const sitting = await readyDesk(model, record);
    await sitting.actions.signOff();
    inAnotherQuarter(model);
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopenedWords(reopened)).toMatch(/^2017\/18 Q3, .*not signed off\.$/);
  });

  it('loses nothing when the sign-in has expired: it is asked to sign in again', async () => {
    const { record } = await signedInRecord(problem('sign-in-needed', 401));
    const sitting = await readyDesk(await sampleModel(), record);
    await sitting.actions.signOff();
    expect(sitting.store.get()).toMatchObject({ person: null, view: { state: 'checked' } });
    expect(sitting.open().signedOff).toBeNull();
  });

  it('is told when the record cannot be reached, and may simply try again', async () => {
    const { record } = await signedInRecord(new TypeError('Failed to fetch'), receiving(201));
    const sitting = await readyDesk(await sampleModel(), record);
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('cannot be reached');
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('is signed off as revision 1');
  });

  it('is told who signed what and when where another sign-off stands', async () => {
    const current = {
      council: 'E09000016',
      period: '2017/18 Q2',
      rev: 1,
      seq: 3,
      hash: 'a'.repeat(64),
      body_sha256: 'b'.repeat(64),
      signed_at: '2017-10-31T09:00:00.000Z',
      signed_by: 'Head of service',
    };
    const { record } = await signedInRecord(problem('stale', 412, { current }));
    const sitting = await readyDesk(await sampleModel(), record);
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('signed off by Head of service on 31 October 2017');
    expect(sitting.open().signedOff).toBeNull();
  });

  it('is told plainly that a cell is being edited, and that a sheet is protected; nothing is changed', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    const before = snapshot(model);
    sitting.client.richApi.fault = {
      code: 'InvalidOperationInCellEditMode',
      message: 'Excel is in cell-editing mode.',
    };
    await sitting.actions.formatReport();
    expect(sitting.said()).toContain('Press Enter to finish editing the cell');
    sitting.client.richApi.fault = null;
    theSheet(model).protected = true;
    await sitting.actions.formatReport();
    expect(sitting.said()).toContain('The sheet is protected');
    expect(snapshot(model)).toEqual(before);
  });

  it('follows what is typed: before the check it looks again, after the check it names the cells', async () => {
    const model = await sampleModel();
    const sitting = aPane(model);
    await sitting.actions.loadReport();
    const end = await sitting.follow();
    const sheet = theSheet(model);
    const cell = performanceCell(sitting, '4');
    const typed = () =>
      sitting.client.richApi.raise({ kind: 'changed', sheet, range: { ...cell, rows: 1, columns: 1 } });
    write(model, cell, '70% GREEN');
    typed();
    await expect
      .poll(() => sitting.open().report.indicators.find(({ id }) => id === '4')?.texts.performance)
      .toBe('70% GREEN');

    typed();
    await settled();
    await sitting.actions.checkReport();
    await settled(1_000);
    expect(sitting.checked().editedSince).toEqual([]);
    typed();
    await expect.poll(() => sitting.checked().editedSince).toEqual([a1(cell)]);
    await end();
  });

  it('lists the findings on a sheet of their own, as text', async () => {
    const model = await sampleModel();
    const sitting = await checkedDesk(model);
    await sitting.actions.listFindings();
    const listing = model.sheets.find(({ name }) => name === 'Outturn findings');
    expect(listing?.used()?.rows).toBeGreaterThan(sitting.checked().assessment.findings.length);
    await sitting.actions.loadReport();
    expect(sitting.open().sheet.name).toBe('Appendix 1');
  });
});

const rowOnRecord = (uid: string): IndicatorBody => ({
  uid,
  lineNo: uid,
  title: `Indicator ${uid}`,
  section: '',
  group: null,
  polarity: 'bigger',
  kind: 'unmarked',
  texts: {
    annualTarget: '',
    target: '',
    performance: '1',
    shortBase: '',
    longBase: '',
    comment: '',
    services: '',
  },
  comparator: null,
  rating: null,
  short: null,
  long: null,
  overrides: [],
});

/** As the Worker answers for a quarter. */
const onRecord = (body: SignedQuarter): RecordedReport => {
  const tally = { indicators: 0, rated: 0, GREEN: 0, AMBER: 0, RED: 0, BLUE: 0, notRated: 0 };
  const receipt = {
    council: body.council,
    period: body.period,
    rev: 1,
    seq: 1,
    hash: 'a'.repeat(64),
    body_sha256: 'b'.repeat(64),
    signed_at: '2017-07-31T09:00:00.000Z',
    signed_by: ME.name,
  };
  return {
    receipt,
    ruleSet: body.ruleSet,
    headline: { all: tally, numbered: tally, unnumbered: tally, themes: [] },
    body,
  };
};

const settled = (ms = 0): Promise<void> => new Promise(done => setTimeout(done, ms));

/** The sheet as it is copied for the next quarter, its headings written over. */
const reopenedWords = (sitting: Sitting): string => reportSummary(sitting.open());

function snapshot(model: MemoryWorkbook) {
  const sheet = theSheet(model);
  const used = sheet.used();
  if (!used) throw new Error('The sheet is empty.');
  const cells = Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (_, c) => ({ row: used.row + r, column: used.column + c })),
  ).flat();
  return {
    places: cells.map(a1),
    contents: cells.map(({ row, column }) => [
      sheet.value(row, column),
      sheet.formula(row, column),
      sheet.look(row, column).numberFormat,
    ]),
    // Excel answers colours in capitals, however a file writes them.
    looks: cells.map(({ row, column }) => {
      const look = sheet.look(row, column);
      return { ...look, fill: look.fill?.toUpperCase() ?? null };
    }),
  };
}
