import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { rowFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { buildSignedQuarter } from '../../../../shared/record/quarter/buildSignedQuarter.ts';
import { reviewQuarter } from '../../../../shared/record/review/reviewQuarter.ts';
import { printOutturn, readBase } from '../../../../shared/sheet/texts/outturnText.ts';
import { aSheet, type Typed } from '../../../examples/aReport.ts';
import { assessed, byTheirIds, errors, reportOf } from '../../../examples/assessed.ts';

const HEADINGS = [
  'Ref',
  'Indicator',
  'Polarity',
  'Annual Target',
  'Q2 2018/19 Target',
  'Q2 2018/19 Actual',
  'RAG',
  'Short term DOT',
  '',
  'Comments',
];
const shown = (value: number, format: string): Typed => ({ value, format });

/** One indicator typed as numbers that show fewer digits than they have. */
const typed = (target: Typed, outturn: Typed, rag: string, arrow = '→', base: Typed = ''): SheetCells =>
  aSheet([
    HEADINGS,
    [
      '1',
      'Calls answered in a minute',
      'Higher is better',
      '',
      target,
      outturn,
      rag,
      arrow,
      base,
      'Corrective action: more staff.',
    ],
  ]);

const why = (cells: SheetCells) => assessed(cells).judgements.get('1')?.rating.why;

describe('a number that shows fewer digits than it has', () => {
  it.each([
    ['0.8982 shown as 90%', shown(0.9, '0%'), shown(0.8982, '0%'), 'RED'],
    ['0.8999999 shown as 90.0%', shown(0.9, '0.0%'), shown(0.899_999_9, '0.0%'), 'RED'],
    ['0.9002 shown as 90%', shown(0.9, '0%'), shown(0.9002, '0%'), 'GREEN'],
    ['a target of 0.9004 shown as 90%', shown(0.9004, '0%'), shown(0.9002, '0%'), 'RED'],
    ['949,600 shown as £0.9m', shown(900_000, '£#,##0.0,,"m"'), shown(949_600, '£#,##0.0,,"m"'), 'GREEN'],
    ['1,999.6 shown as 2,000', '2,000', shown(1999.6, '#,##0'), 'RED'],
    ['0.57 shown as 57%', '57%', shown(0.57, '0%'), 'GREEN'],
  ])('is rated by what it is: %s', (_, target, outturn, rating) => {
    expect(errors(typed(target, outturn, rating))).toEqual([]);
    const other = rating === 'RED' ? 'GREEN' : 'RED';
    expect(errors(typed(target, outturn, other))).toEqual(['error rating-mismatch G2']);
  });

  it('is printed with as many digits as it takes to see why', () => {
    expect(why(typed(shown(0.9, '0%'), shown(0.8982, '0%'), 'RED'))).toBe(
      '89.8% (shown as 90%) against a target of 90%; bigger is better: RED.',
    );
    expect(why(typed(shown(0.9, '0%'), shown(0.897_777_777, '0.0%'), 'RED'))).toBe(
      '89.8% against a target of 90%; bigger is better: RED.',
    );
  });

  it('is compared with its base as printed', () => {
    const near = shown(0.694_117_6, '0.0%');
    expect(errors(typed('65%', near, 'GREEN', '→', shown(0.694, '0.0%')))).toEqual([]);
    expect(errors(typed('65%', near, 'GREEN', '↑', '69.4%'))).toEqual(['error short-direction-mismatch H2']);
  });

  it('goes on record with both, so that the record comes to the same rating', () => {
    const signed = (cells: SheetCells) =>
      buildSignedQuarter(reportOf(cells), assessed(cells), {
        to: 'corporate',
        council: 'E09000016',
        by: 'an officer',
        identities: byTheirIds(reportOf(cells)),
      });
    const quarter = signed(typed(shown(0.9, '0%'), shown(0.8982, '0%'), 'RED'));
    expect(quarter.indicators[0]?.texts.performance).toBe('90% (exactly 89.82%)');
    expect(reviewQuarter(quarter, 'an officer')).toEqual([]);
    const plain = signed(typed(shown(0.9, '0%'), shown(0.934_999, '0%'), 'GREEN'));
    expect(plain.indicators[0]?.texts.performance).toBe('93%');
    expect(reviewQuarter(plain, 'an officer')).toEqual([]);
  });

  it('is a fact of its row: a decision about the row lapses when it changes unseen', () => {
    const factsWith = (figure: number) => {
      const [indicator] = reportOf(typed('90%', shown(figure, '0%'), 'RED')).indicators;
      return indicator && rowFingerprint(indicator);
    };
    expect(factsWith(0.8982)).toBe(factsWith(0.8982));
    expect(factsWith(0.8982)).not.toBe(factsWith(0.8983));
  });

  it('is printed with its exact value and read again', () => {
    const read = readBase('90% (exactly 89.82%)');
    expect(read).toMatchObject({ parts: [{ label: null, quantity: { value: 90, exact: 89.82 } }] });
    expect(readBase(printOutturn(read))).toEqual(read);
  });
});
