import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { rowFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { isOpenError } from '../../../../shared/checks/finding.ts';
import type { Override } from '../../../../shared/decisions.ts';
import { aReport } from '../../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../../examples/assessed.ts';

const wrongWord = aReport({ performance: '60% GREEN', comment: 'Corrective Action: more gardeners.' });

function override(cells: SheetCells, decision: Override['decision'], code = 'rating-mismatch'): Override {
  const [indicator] = reportOf(cells).indicators;
  if (!indicator) throw new Error('There is no indicator.');
  const facts = rowFingerprint(indicator);
  return { indicator: '1', code, decision, reason: 'As the panel agreed.', by: 'an officer', facts };
}

describe('an officer’s decision about an error', () => {
  it('closes it and keeps what is published', () => {
    const overrides = [override(wrongWord, 'keep')];
    const { findings, recordedJudgements, headline } = assessed(wrongWord, { overrides });
    expect(findings.filter(isOpenError).map(({ code }) => code)).not.toContain('rating-mismatch');
    expect(findings.find(({ code }) => code === 'rating-mismatch')?.override).toEqual(overrides[0]);
    expect(recordedJudgements.get('1')?.rating).toBe('GREEN');
    expect(headline.all).toMatchObject({ rated: 1, GREEN: 1 });
  });

  it('or closes it and withdraws the rating', () => {
    const { findings, recordedJudgements, headline } = assessed(wrongWord, {
      overrides: [override(wrongWord, 'not-rated')],
    });
    expect(findings.filter(isOpenError).map(({ code }) => code)).not.toContain('rating-mismatch');
    expect(recordedJudgements.get('1')?.rating).toBeNull();
    expect(headline.all).toMatchObject({ rated: 0, notRated: 1 });
  });

  it('lapses when the row’s facts change', () => {
    const overrides = [override(wrongWord, 'keep')];
    const changed = aReport({ performance: '61% GREEN', comment: 'Corrective Action: more gardeners.' });
    expect(assessed(changed, { overrides }).findings.filter(isOpenError)).not.toEqual([]);
  });

  it('still applies when only the commentary changes', () => {
    const overrides = [override(wrongWord, 'keep')];
    const explained = aReport({
      performance: '60% GREEN',
      comment: 'Corrective Action: two more gardeners.',
    });
    const open = assessed(explained, { overrides }).findings.filter(isOpenError);
    expect(open.map(({ code }) => code)).not.toContain('rating-mismatch');
  });

  it('closes its own code and no other', () => {
    const both = aReport({ performance: '60% GREEN', comment: 'Corrective Action: more.', shortArrow: '→' });
    const open = assessed(both, { overrides: [override(both, 'keep')] }).findings.filter(isOpenError);
    expect(open.map(({ code }) => code)).toEqual(['short-direction-mismatch']);
  });
});

describe('a rule set', () => {
  it('with a band asks for AMBER where the line asks for RED', () => {
    const near = aReport({ performance: '62% RED', comment: 'Corrective Action: more gardeners.' });
    expect(told(near)).toEqual(['error short-direction-mismatch G3']);
    expect(told(near, { ruleSet: 'flat-band-10' })).toContain('error rating-mismatch F3');
  });
});
