import { beforeEach, describe, expect, it } from 'vitest';
import { NO_RESULT, type SheetCells } from '../../../shared/cells.ts';
import { CHECKS } from '../../../shared/checks/all.ts';
import { rowFingerprint } from '../../../shared/checks/decisions/fingerprint.ts';
import { type FindingCode, isOpenError } from '../../../shared/checks/finding.ts';
import type { Assessment } from '../../../shared/checks/runChecks.ts';
import type { Decisions, Override } from '../../../shared/decisions.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { buildSignedQuarter } from '../../../shared/record/quarter/buildSignedQuarter.ts';
import { aReport, aSheet, CLEAN_ROW, COLUMNS, HEADINGS, type RowTexts } from '../../examples/aReport.ts';
import { assessed, byTheirIds, reportOf } from '../../examples/assessed.ts';
import { freshRecord, get, HAVERING_COUNCIL, postSignOff } from '../recordHarness.ts';
import { APPROVER } from '../tokens.ts';

const uncalculated = { value: NO_RESULT, formula: '=Q2!F8' };
const notLoaded = { value: '#NAME?', formula: '=KPI.DOT(F3,H3,C3)' };

/** A sheet with its own column of ratings. One cell is not a rating. */
const ratingColumn = (word: string): SheetCells => {
  const columns = COLUMNS.toSpliced(6, 0);
  const heads = columns.map(column => HEADINGS[column]).toSpliced(6, 0, 'RAG Rating');
  const row = (performance: string, rating: string, lineNo: string) =>
    columns.map(column => ({ ...CLEAN_ROW, performance, lineNo })[column]).toSpliced(6, 0, rating);
  return aSheet([heads, ['Places: Parks'], row('66.2%', word, '1'), row('66.2%', 'GREEN', '2')]);
};

interface Wrong {
  readonly code: FindingCode;
  readonly what: string;
  readonly cells: SheetCells;
  /** Where only the sheet shows it: an arrow's cell or a rating's word is not on record. */
  readonly unseen?: true;
}

const row = (code: FindingCode, changes: Partial<RowTexts>, unseen?: true): Wrong => ({
  code,
  what: Object.entries(changes)
    .map(([column, text]) => `${column} ${JSON.stringify(text)}`)
    .join(', '),
  cells: aReport({}, changes),
  ...(unseen && { unseen }),
});

const FIGURES = ['annualTarget', 'target', 'performance', 'shortBase', 'longBase'] as const;

const WRONG: readonly Wrong[] = [
  row('rating-mismatch', { performance: '60% GREEN' }),
  row('rating-mismatch', { performance: '66.2%' }),
  row('rating-mismatch', {
    performance: 'Off Track GREEN',
    target: 'A plan by June',
    annualTarget: 'A plan by June',
    shortBase: 'N/A',
    longBase: 'N/A',
    shortArrow: '-',
    longArrow: '-',
    polarity: 'N/A',
  }),
  row('short-direction-mismatch', { shortArrow: '↓' }),
  row('short-direction-mismatch', { shortArrow: '-' }),
  row('long-direction-mismatch', { longArrow: '→' }),
  ...FIGURES.map(column => row('cell-unreadable', { [column]: '12 or so, 13?! (see 4)' })),
  row('cell-unreadable', { performance: 'x y z 12 or so GREEN' }),
  row('cell-unreadable', { performance: 'A long story. '.repeat(200) }),
  row('cell-unreadable', { shortArrow: 'higgledy' }, true),
  { code: 'cell-unreadable', what: 'a rating that is none', cells: ratingColumn('Greenish'), unseen: true },
  ...FIGURES.flatMap(column =>
    ['#DIV/0!', '#N/A', '#REF!'].map(error => row('cell-error', { [column]: error })),
  ),
  row('cell-error', { longArrow: '#VALUE!' }, true),
  ...FIGURES.map(column => row('functions-not-loaded', { [column]: notLoaded })),
  row('functions-not-loaded', { shortArrow: notLoaded }, true),
  ...FIGURES.map(column => row('cell-not-calculated', { [column]: uncalculated })),
  row('line-duplicate', { lineNo: '1' }),
  row('polarity-unknown', { polarity: '' }),
  row('polarity-unknown', { polarity: 'Upwards' }),
];

const DECISIONS = ['keep', 'not-rated'] as const;

/** Every open error decided, as an officer would in the pane. */
function decided(cells: SheetCells, decision: Override['decision']): Partial<Decisions> {
  const { indicators } = reportOf(cells);
  const overrides = assessed(cells)
    .findings.filter(isOpenError)
    .map(({ code, indicator }) => {
      const found = indicators.find(({ id }) => id === indicator);
      if (!found) throw new Error(`There is no indicator ${indicator}.`);
      const reason = 'As the service confirmed in writing.';
      return { indicator, code, decision, reason, by: 'Performance officer', facts: rowFingerprint(found) };
    });
  return { overrides };
}

const quarterOf = (cells: SheetCells, assessment: Assessment): SignedQuarter =>
  buildSignedQuarter(reportOf(cells), assessment, {
    to: 'corporate',
    council: HAVERING_COUNCIL.code,
    by: APPROVER,
    identities: byTheirIds(reportOf(cells)),
  });

describe('the errors', () => {
  it('are all among these', () => {
    const errors = CHECKS.flatMap(({ code, severity }): FindingCode[] =>
      severity === 'error' ? [code] : [],
    );
    expect([...new Set(WRONG.map(({ code }) => code))].sort()).toEqual(errors.sort());
  });

  it.each(WRONG)('$code in $what is one', ({ code, cells }) => {
    expect(
      assessed(cells)
        .findings.filter(isOpenError)
        .map(finding => finding.code),
    ).toContain(code);
  });
});

describe.each(DECISIONS)('with a named person’s "%s" and a reason', decision => {
  beforeEach(freshRecord);

  it.each(WRONG)(
    'a quarter with $code in $what goes on record, its figures as printed',
    async ({ code, cells }) => {
      const assessment = assessed(cells, decided(cells, decision));
      expect(assessment.findings.filter(isOpenError)).toEqual([]);
      const quarter = quarterOf(cells, assessment);
      const response = await postSignOff(quarter);
      expect(response.status, await response.clone().text()).toBe(201);

      const { body } = RecordedReport.parse(
        await (await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2')).json(),
      );
      expect(body).toEqual(quarter);
      for (const { id, texts, published } of reportOf(cells).indicators) {
        const recorded = body.indicators.find(({ uid }) => uid === id);
        const own = recorded?.overrides ?? [];
        expect(recorded?.texts.performance).toBe(texts.performance);
        for (const { by, reason } of own)
          expect([by, reason]).toEqual([APPROVER, 'As the service confirmed in writing.']);
        if (own.length === 0) continue;
        if (decision === 'keep' && published.rating) expect(recorded?.rating).toBe(published.rating);
        if (decision === 'not-rated' && !code.includes('direction')) expect(recorded?.rating).toBeNull();
      }
    },
  );
});

describe('without a decision', () => {
  beforeEach(freshRecord);

  it.each(WRONG.filter(({ code, unseen }) => !unseen && !code.includes('mismatch')))(
    'the record itself refuses $code in $what, and names the row and the field',
    async ({ cells }) => {
      const response = await postSignOff(quarterOf(cells, assessed(cells)));
      expect(response.status).toBe(422);
      const { type, rows } = Problem.parse(await response.json());
      expect(type).toMatch(/rows-invalid$/);
      for (const { indicator, field, sentence } of rows ?? []) {
        expect(indicator).toMatch(/^(2|1 \(2\))$/);
        expect(field).not.toBe('');
        expect(sentence).toMatch(/^[A-Z].+\.$/s);
      }
    },
  );

  it.each([
    ['rating', { rating: 'RED' }],
    ['short', { short: null }],
    ['long', { long: 'better' }],
  ] as const)('a %s that the rules do not give is refused', async (field, change) => {
    const cells = aReport({});
    const quarter = quarterOf(cells, assessed(cells));
    const indicators = quarter.indicators.map(indicator => ({ ...indicator, ...change }));
    const response = await postSignOff({ ...quarter, indicators });
    expect(response.status).toBe(422);
    expect(Problem.parse(await response.json()).rows).toMatchObject([{ indicator: '1', field }]);
  });
});

describe('a decision', () => {
  beforeEach(freshRecord);

  const wrong = aReport({ performance: '60% GREEN' });
  const kept = (): SignedQuarter => quarterOf(wrong, assessed(wrong, decided(wrong, 'keep')));
  const withOverride = (change: object): SignedQuarter => ({
    ...kept(),
    indicators: kept().indicators.map(row => ({
      ...row,
      overrides: row.overrides.map(override => ({ ...override, ...change })),
    })),
  });

  it.each<[string, object]>([
    ['under another person’s id', { by: 'oid-somebody-else' }],
    ['without a reason', { reason: '  ' }],
    ['about something else', { code: 'short-direction-mismatch' }],
    ['about a line number', { code: 'line-duplicate' }],
    ['about a cell that can be read', { code: 'cell-unreadable' }],
    ['to withdraw what is stated all the same', { decision: 'not-rated' }],
  ])('%s does not let a rating through', async (_, change) => {
    expect((await postSignOff(kept())).status).toBe(201);
    await freshRecord();
    expect((await postSignOff(withOverride(change))).status).toBe(422);
  });
});

/** Two rows against 65%: 62%, and 55% which last year was better; with all that a rule set may ask for beside the target. */
const limited = (first: string, second: string): SheetCells => {
  const limits = ['Tolerance', 'Floor', 'Lower threshold', 'Upper threshold'];
  const row = (lineNo: string, performance: string, ends: readonly string[]) => {
    const texts = { ...CLEAN_ROW, title: `${CLEAN_ROW.title}, ward ${lineNo}`, lineNo, performance };
    return [...COLUMNS.map(column => ({ ...texts, shortArrow: '↓' })[column]), '5%', '60%', ...ends];
  };
  return aSheet([
    [...COLUMNS.map(column => HEADINGS[column]), ...limits],
    ['Places: Parks'],
    row('1', `62% ${first}`, ['63%', '70%']),
    row('2', `55% ${second}`, ['50%', '60%']),
  ]);
};

describe('a rule set', () => {
  beforeEach(freshRecord);

  const near = aReport({ performance: '62% AMBER', shortArrow: '↓' });
  const amber = () => quarterOf(near, assessed(near, { ruleSet: 'flat-band-10' }));

  it('that the record knows is judged by, whichever the council chose', async () => {
    expect((await postSignOff(amber())).status).toBe(201);
  });

  it.each([
    ['of somebody’s own making', { id: 'ours', title: 'as we like', rating: { form: 'line' } }],
    [
      'wider than the one of its name',
      { id: 'flat-band-10', title: 'wide', rating: { form: 'flat-band', tolerance: 0.9 } },
    ],
  ] as const)('%s is refused', async (_, ruleSet) => {
    const response = await postSignOff({ ...amber(), ruleSet });
    expect(response.status).toBe(422);
    expect(Problem.parse(await response.json()).rows).toMatchObject([{ indicator: '', field: 'ruleSet' }]);
  });

  it.each([
    ['per-indicator', 'AMBER', 'RED'],
    ['floor', 'AMBER', 'RED'],
    ['range', 'RED', 'GREEN'],
    ['held-or-improved-10', 'GREEN', 'RED'],
    ['shifted-band-5-10', 'GREEN', 'RED'],
  ])('%s is judged by the sheet’s own columns', async (ruleSet, first, second) => {
    const cells = limited(first, second);
    const assessment = assessed(cells, { ruleSet });
    expect(assessment.findings.filter(isOpenError)).toEqual([]);
    const quarter = quarterOf(cells, assessment);
    expect(quarter.indicators[0]?.texts).toMatchObject({ tolerance: '5%', floor: '60%' });
    expect(quarter.indicators.map(({ rating }) => rating)).toEqual([first, second]);
    expect((await postSignOff(quarter)).status).toBe(201);
    const other = quarter.indicators.map(
      row => ({ ...row, rating: row.rating === 'RED' ? 'GREEN' : 'RED' }) as const,
    );
    expect((await postSignOff({ ...quarter, period: '2018/19 Q2', indicators: other })).status).toBe(422);
  });

  it('chosen after a decision leaves the decision waiting, and the quarter can be signed', async () => {
    const cells = aReport({ performance: '62% AMBER', shortArrow: '↓' });
    const decisions = { ...decided(cells, 'not-rated'), ruleSet: 'flat-band-10' };
    const assessment = assessed(cells, decisions);
    expect(assessment.recordedJudgements.get('1')?.rating).toBe('AMBER');
    expect((await postSignOff(quarterOf(cells, assessment))).status).toBe(201);
  });
});

describe('a comparator', () => {
  beforeEach(freshRecord);

  const asked = 'Better than England';
  const cells = aReport({
    annualTarget: asked,
    target: asked,
    performance: '70% GREEN',
    longBase: '72%',
    comment: 'Ahead of England (68%).',
  });

  const said = { value: 68, area: 'England', period: '', source: 'the officer', confirmed: true };

  it.each([
    ['that nobody has confirmed yet is a warning, and goes on record as such', {}, false],
    ['that a person confirmed goes on record as confirmed', { 1: said }, true],
  ])('%s', async (_, comparators, confirmed) => {
    const quarter = quarterOf(cells, assessed(cells, { comparators }));
    expect(quarter.indicators[0]?.comparator).toMatchObject({ value: 68, confirmed });
    expect((await postSignOff(quarter)).status).toBe(201);
  });
});
