import { beforeEach, describe, expect, it } from 'vitest';
import { decisionFingerprint } from '../../../shared/checks/decisions/fingerprint.ts';
import { isOpenWarning } from '../../../shared/checks/finding.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { buildSignedQuarter } from '../../../shared/record/quarter/buildSignedQuarter.ts';
import { aReport } from '../../examples/aReport.ts';
import { assessed, byTheirIds, reportOf } from '../../examples/assessed.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import { freshRecord, get, HAVERING_COUNCIL, postSignOff } from '../recordHarness.ts';
import { APPROVER } from '../tokens.ts';

beforeEach(freshRecord);

const REASON = 'The service has no figure before Q4.';
/** A row without an outturn under a target, and one without anything to say. */
const SHEET = aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' }, {});

/** The quarter once its warnings are answered for in the workbook, under a name. */
function acknowledged(): SignedQuarter {
  const report = reportOf(SHEET);
  const acknowledgements = assessed(SHEET)
    .findings.filter(isOpenWarning)
    .map(({ indicator, code }) => {
      const facts = decisionFingerprint(report, { indicator, code }) ?? '';
      return { indicator, code, reason: REASON, by: 'Performance officer', facts };
    });
  const assessment = assessed(SHEET, { acknowledgements });
  expect(assessment.findings.filter(isOpenWarning)).toEqual([]);
  return buildSignedQuarter(report, assessment, {
    to: 'corporate',
    council: HAVERING_COUNCIL.code,
    by: APPROVER,
    identities: byTheirIds(report),
  });
}

describe('a warning that a named person answered for', () => {
  it('is signed with its row, under the signer’s directory id; a row without one has no such field', async () => {
    const response = await postSignOff(acknowledged());
    expect(response.status, await response.clone().text()).toBe(201);
    const { body } = RecordedReport.parse(
      await (await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2')).json(),
    );
    expect(body.indicators[0]?.acknowledgements).toEqual([
      { code: 'outturn-missing', reason: REASON, by: APPROVER },
    ]);
    expect(body.indicators[1]).not.toHaveProperty('acknowledgements');
    expect(body).not.toHaveProperty('acknowledgements');
  });

  it.each(['a row', 'the quarter'])('of %s is refused under somebody else’s name', async what => {
    const quarter = acknowledged();
    const anothers = [{ code: 'headline-mismatch', reason: REASON, by: 'another' }];
    const sent =
      what === 'the quarter'
        ? { ...quarter, acknowledgements: anothers }
        : {
            ...quarter,
            indicators: quarter.indicators.map((row, index) =>
              index === 1 ? { ...row, acknowledgements: anothers } : row,
            ),
          };
    const response = await postSignOff(sent);
    expect(response.status).toBe(422);
    const { rows } = Problem.parse(await response.json());
    expect(rows?.[0]?.sentence).toContain('another person’s name');
  });

  it('is refused without a reason', async () => {
    const quarter = acknowledged();
    const response = await postSignOff({
      ...quarter,
      acknowledgements: [{ code: 'headline-mismatch', reason: ' ', by: APPROVER }],
    });
    expect(response.status).toBe(422);
  });

  it.each(['a row', 'the quarter'])(
    'of %s is refused by name where no check finds such a thing',
    async what => {
      const quarter = acknowledged();
      const unknown = [{ code: 'no-such-code', reason: REASON, by: APPROVER }];
      const [first, ...rest] = quarter.indicators;
      const sent =
        what === 'the quarter'
          ? { ...quarter, acknowledgements: unknown }
          : {
              ...quarter,
              indicators: [...(first ? [{ ...first, acknowledgements: unknown }] : []), ...rest],
            };
      const response = await postSignOff(sent);
      expect(response.status).toBe(422);
      const { rows } = Problem.parse(await response.json());
      expect(rows).toMatchObject([
        {
          indicator: what === 'the quarter' ? '' : first?.uid,
          field: 'acknowledgements',
          stated: 'no-such-code',
          sentence: expect.stringContaining(
            'has a decision about “no-such-code”, which is not the code of a check.',
          ),
        },
      ]);
    },
  );
});

describe('a decision that a figure is not rated', () => {
  it('is refused by name where no check finds what it is about', async () => {
    const overrides = (code: string) => [
      { code, decision: 'not-rated' as const, reason: REASON, by: APPROVER },
    ];
    const unrated = (code: string) =>
      aQuarter({ indicators: [anIndicator({ rating: null, overrides: overrides(code) })] });
    const response = await postSignOff(unrated('no-such-code'));
    expect(response.status).toBe(422);
    const { rows } = Problem.parse(await response.json());
    expect(rows?.[0]).toMatchObject({ indicator: '1', field: 'overrides', stated: 'no-such-code' });
    expect((await postSignOff(unrated('rating-mismatch'))).status).toBe(201);
  });
});
