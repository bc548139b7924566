import { describe, expect, it } from 'vitest';
import { reportSummary } from '../../../../../addin/taskpane/words/reportSummary.ts';
import { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import type { RecordedReport } from '../../../../../shared/record/contract/reports.ts';
import type { IndicatorBody, SignedQuarter } from '../../../../../shared/record/contract/signedQuarter.ts';
import { ME, QUARTER, signedInRecord } from '../../../record/fakeRecord.ts';
import { aPane, sampleModel, shortModel } from '../../aPane.ts';
import { checkedPane, findingOf, type PaneSession, sheetOf } from '../../paneSession.ts';

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

/** The answer of the Worker for a quarter. */
const onRecord = (body: SignedQuarter): RecordedReport => {
  const tally = { indicators: 0, rated: 0, GREEN: 0, YELLOW: 0, AMBER: 0, RED: 0, BLUE: 0, notRated: 0 };
  const receipt = {
    council: body.council,
    report: 'corporate',
    period: body.period,
    rev: 1,
    record: 'havering',
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

const reportSummaryOf = (session: PaneSession): string => reportSummary(session.open(), null);

describe('reading and checking the report', () => {
  it('shows the report before the officer acts, and writes nothing', async () => {
    const model = await sampleModel();
    const session = aPane(model);
    await session.actions.loadReport();
    expect(reportSummary(session.open(), null)).toBe(
      '2017/18 Q2, sheet Appendix 1, 66 indicators, rated at the line, not signed off.',
    );
    expect([...model.settings.keys()]).toEqual([]);
  });

  it('says what it looked for where no sheet holds a report', async () => {
    const model = await shortModel();
    sheetOf(model).write({ row: 0, column: 0, rows: 400, columns: 20 }, Array(400).fill(Array(20).fill('')));
    const { actions, store } = aPane(model);
    await actions.loadReport();
    expect(store.get().view).toMatchObject({
      state: 'no-report',
      sentence: expect.stringContaining('headings'),
    });
  });

  it('names a sheet that was too large to read, where no other sheet holds a report', async () => {
    const model = new MemoryWorkbook();
    model.active = model.add('Notes');
    model.add('Q2 report').write({ row: 1_048_575, column: 3, rows: 1, columns: 1 }, [['stray']]);
    const { actions, store } = aPane(model);
    await actions.loadReport();
    expect(store.get().view).toEqual({
      state: 'no-report',
      question: null,
      pointing: null,
      sentence:
        'No report was found, and the sheet "Q2 report" is too large to read. Delete what is far outside its table, then try again.',
    });
  });

  it('notes beside a report that another sheet was too large to read', async () => {
    const model = await shortModel();
    model.add('Raw data').write({ row: 1_048_575, column: 3, rows: 1, columns: 1 }, [['stray']]);
    const session = await checkedPane(model);
    expect(findingOf(session, 'not-read')).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('The sheet "Raw data" is too large'),
    });
  });

  it('says that hidden sheets were not read, where no visible one holds a report', async () => {
    const model = await shortModel();
    Object.assign(model.add('Notes'), { visible: true });
    sheetOf(model).visible = false;
    const { actions, store } = aPane(model);
    await actions.loadReport();
    expect(store.get().view).toMatchObject({
      state: 'no-report',
      sentence: expect.stringMatching(/^No visible sheet .* 1 hidden sheet was not read\./),
    });
  });

  it('names the other sheets that hold a report of the same period', async () => {
    const model = await shortModel();
    const [report] = model.sheets;
    const copy = model.add('Copy of the report');
    const earlier = model.add('Last quarter');
    for (let row = 0; row < 110; row++) {
      const cells = Array.from({ length: 12 }, (_, column) => report?.value(row, column) ?? '');
      const place = { row, column: 0, rows: 1, columns: 12 };
      copy.write(place, [cells]);
      earlier.write(place, [cells.map(value => String(value).replaceAll('2017/18 Q2', '2017/18 Q1'))]);
    }
    const session = aPane(model);
    await session.actions.loadReport();
    expect(session.open().sheets).toHaveLength(3);
    expect(session.open().copies.map(({ name }) => name)).toEqual(['Copy of the report']);
  });

  it('lists the findings by severity, and counts the changes that formatting would make', async () => {
    const session = await checkedPane(await shortModel());
    const { assessment, changes } = session.checked();
    expect(assessment.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(assessment.findings.filter(({ severity }) => severity === 'warning')).not.toEqual([]);
    expect(changes).toBeGreaterThan(100);
  });

  it('compares with the quarter before where the record has it, and reports a row that is gone', async () => {
    const model = await shortModel();
    const { record } = await signedInRecord();
    const { open } = await checkedPane(model);
    const [first] = open().report.indicators;
    if (!first) throw new Error('The sample has no indicators.');
    const gone = {
      ...QUARTER,
      period: '2017/18 Q1',
      indicators: [rowOnRecord('gone'), rowOnRecord(first.id)],
    };
    const session = await checkedPane(model, record, onRecord(gone));
    expect(findingOf(session, 'indicator-gone').message).toContain('gone');
  });

  it('remembers which column is which, and reads the sheet with it, even after it is reopened', async () => {
    const model = await shortModel();
    const session = aPane(model);
    await session.actions.loadReport();
    const { columns } = session.open().report.layout;
    await session.actions.confirmColumn('annualTarget', null);
    expect(session.open().report.layout.columns).not.toHaveProperty('annualTarget');
    const reopened = await checkedPane(model);
    expect(reopened.open().report.layout.columns).not.toHaveProperty('annualTarget');
    await reopened.actions.confirmColumn('annualTarget', columns.annualTarget ?? null);
    expect(reopened.checked().open.report.layout.columns).toEqual(columns);
  });

  it('chooses the rule set, which the workbook remembers', async () => {
    const model = await shortModel();
    const session = aPane(model);
    await session.actions.loadReport();
    await session.actions.chooseRuleSet('flat-band-10');
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reportSummaryOf(reopened)).toContain('amber within 10% of the target');
  });
});
