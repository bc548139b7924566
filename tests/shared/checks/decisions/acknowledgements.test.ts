import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { decisionFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { isOpenWarning } from '../../../../shared/checks/finding.ts';
import type { Acknowledgement } from '../../../../shared/decisions.ts';
import { aReport } from '../../../examples/aReport.ts';
import { assessed, reportOf } from '../../../examples/assessed.ts';

const jump = { performance: '662% GREEN', comment: 'The survey was of three parks, 3 + 9 = 13.' };

function acknowledgement(cells: SheetCells, code: string, indicator = '1'): Acknowledgement {
  const facts = decisionFingerprint(reportOf(cells), { indicator, code });
  if (facts === null) throw new Error('The finding has no row.');
  return {
    indicator,
    code,
    reason: 'As the comment says: a survey of three parks.',
    by: 'an officer',
    facts,
  };
}

const open = (cells: SheetCells, acknowledgements: readonly Acknowledgement[]) =>
  assessed(cells, { acknowledgements })
    .findings.filter(isOpenWarning)
    .map(({ code }) => code);

describe('an acknowledgement of a warning', () => {
  const cells = aReport(jump);

  it('closes it, and goes with the finding', () => {
    expect(open(cells, [])).toEqual(['magnitude-jump', 'commentary-arithmetic']);
    const acknowledged = acknowledgement(cells, 'magnitude-jump');
    expect(open(cells, [acknowledged])).toEqual(['commentary-arithmetic']);
    const { findings } = assessed(cells, { acknowledgements: [acknowledged] });
    expect(findings.find(({ code }) => code === 'magnitude-jump')?.acknowledgement).toEqual(acknowledged);
  });

  it('lapses when the row’s facts change, and holds when another row’s do', () => {
    const acknowledgements = [acknowledgement(cells, 'magnitude-jump')];
    expect(open(aReport({ ...jump, performance: '663% GREEN' }), acknowledgements)).toContain(
      'magnitude-jump',
    );
    expect(open(aReport(jump, { performance: '67% GREEN' }), acknowledgements)).not.toContain(
      'magnitude-jump',
    );
  });

  it('about a comment’s figures lapses when the comment changes', () => {
    const acknowledgements = [acknowledgement(cells, 'commentary-arithmetic')];
    expect(open(cells, acknowledgements)).toEqual(['magnitude-jump']);
    const reworded = aReport({ ...jump, comment: 'The survey was of few, 3 + 9 = 14.' });
    expect(open(reworded, acknowledgements)).toContain('commentary-arithmetic');
  });

  it('closes no error', () => {
    const wrong = aReport({ performance: '60% GREEN', comment: 'Corrective Action: more.' });
    const { findings } = assessed(wrong, { acknowledgements: [acknowledgement(wrong, 'rating-mismatch')] });
    expect(findings.find(({ code }) => code === 'rating-mismatch')).not.toHaveProperty('acknowledgement');
  });
});

describe('the kind of an outturn, once an officer has answered', () => {
  const paced = {
    annualTarget: '50',
    target: '25',
    performance: '28 GREEN',
    shortBase: '20',
    longBase: 'NEW',
    longArrow: '-',
  };
  const row = { ...paced, title: 'Investment enquiries converted' };
  const assessedAs = (kind?: 'cumulative' | 'snapshot' | 'unmarked', title = row.title) =>
    assessed(aReport({ ...row, title }), kind ? { kinds: { 1: kind } } : {});
  const codes = (kind?: 'cumulative' | 'snapshot' | 'unmarked') =>
    assessedAs(kind).findings.flatMap(({ code, severity }) => (severity === 'note' ? [] : [code]));

  it('is a question where the targets look like a year’s', () => {
    expect(codes()).toEqual(['looks-cumulative']);
  });

  it('judges the row by it, and does not ask again', () => {
    expect(codes('cumulative')).toEqual(['short-direction-mismatch']);
    const judged = assessedAs('cumulative');
    expect(judged.judgements.get('1')?.short).toMatchObject({ direction: 'worse', isolated: true });
    expect(judged.report.indicators[0]?.kind).toBe('cumulative');
  });

  it.each(['snapshot', 'unmarked'] as const)('may be one that does not add up: %s', kind => {
    expect(codes(kind)).toEqual([]);
    expect(assessedAs(kind).judgements.get('1')?.short).toMatchObject({
      direction: 'better',
      isolated: false,
    });
  });

  it('does not make an average add up, or override the mark in the title', () => {
    expect(assessedAs('cumulative', 'Average of enquiries').report.indicators[0]?.kind).toBe(
      'cumulative-ratio',
    );
    expect(assessedAs('cumulative', 'Enquiries (S)').report.indicators[0]?.kind).toBe('snapshot');
  });
});
