import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const found = (row: ChangedRow) => foundAt('placeholder-left', aReport(row));

describe('a placeholder, placeholder-left', () => {
  it.each([
    'Performance was XX% in the quarter.',
    'Performance was xx.x% in the quarter.',
    'We spent £xx on it, as planned.',
    'It rose by x% in the summer.',
    'Savings of £Xm are expected.',
    'It opens in May 20XX.',
    'We saw X of the Y sites.',
    '[insert reason]',
    '[Insert: the reason from the service]',
    '<add comment here>',
    '(please insert figure)',
    'Cabinet agrees it on [date].',
    'It starts in [TBC].',
    'Please type your comment here',
    'Lorem ipsum dolor sit amet',
    'Down by ??? on last quarter.',
    'The lead is ____.',
    'DN: ask finance.',
    'Comment to follow',
    'Narrative to be provided by the service.',
    'To be added.',
    'Awaiting commentary from Housing',
    'Needs a comment',
    'Commentary required',
    'Placeholder',
  ])('is reported in a comment: %s', comment => {
    expect(found({ comment })).toEqual(['warning K3']);
  });

  it.each(['XX%', 'xx', '£xxm', 'x%', 'XX.X'])('is reported as a target: %s', target => {
    expect(found({ target })).toEqual(['warning E3']);
  });

  it('is quoted with its column', () => {
    const [finding] = findingsWith('placeholder-left', aReport({ comment: 'It was XX% in all.' }));
    expect(finding?.message).toBe('The comment still says “XX%”. Type what belongs there, or remove it.');
  });
});

describe('what only looks like a placeholder stays silent', () => {
  it.each([
    'The start date is to be confirmed (TBC).',
    'The results of the survey are to follow in January.',
    'Data awaited from the department.',
    'Awaiting update from the DfE on the new measure.',
    'To be completed by March 2018.',
    'Title XX of the Act applies.',
    'It serves sizes up to XXL, on the X26 and A2X.',
    'The budget (in £m) is x2 of what it was.',
    'Is that enough? We think so.',
    'The date of the meeting [see below] is fixed.',
    'The name (see the key) changed; the number of sites (12) did not.',
    'Please update your details online: 300 residents did.',
    'Indicator under development. TBC',
  ])('%s', comment => {
    expect(found({ comment })).toEqual([]);
  });

  it('a title that says so, as councils print of an indicator in development', () => {
    expect(found({ title: 'Placeholder: outcomes of home care' })).toEqual([]);
  });

  it('the shorthand for no figure, and a target to be confirmed', () => {
    expect(found({ target: 'x' })).toEqual([]);
    expect(found({ target: 'TBC', annualTarget: 'TBC', performance: '66.2%' })).toEqual([]);
  });
});
