import { describe, expect, it } from 'vitest';
import { predecessorSentence } from '../../../../addin/taskpane/actions/identity/identitySentences.ts';
import {
  formerTitles,
  historyLine,
  type Predecessor,
  splitAndMergedPredecessors,
} from '../../../../addin/taskpane/history/historyLine.ts';
import {
  definitionChangeSentence,
  formerTitleSentence,
} from '../../../../addin/taskpane/history/historySentences.ts';
import type { History, HistoryPoint } from '../../../../shared/record/contract/indicators.ts';

const point = (period: string, title: string, value = 1): HistoryPoint => ({
  report: 'corporate',
  period,
  rev: 1,
  title,
  printed: String(value),
  value,
  quarterAlone: value,
  unit: '',
  kind: 'unmarked',
  target: 'N/A',
  rating: null,
});

const earlier = (
  uid: string,
  link: Predecessor['link'],
  followedBy: string,
  ...points: HistoryPoint[]
): Predecessor => ({
  uid,
  title: points.at(-1)?.title ?? uid,
  followedBy,
  link,
  why: 'Homes alone are counted.',
  linked_by: 'Head of service',
  linked_at: '2017-10-21T09:00:00.000Z',
  points,
});

const history = (points: readonly HistoryPoint[], ...olders: Predecessor[]): History => ({
  uid: 'now',
  title: 'Burglaries in homes',
  kind: 'snapshot',
  polarity: 'smaller',
  points: [...points],
  earlier: olders,
  later: [],
});

const NOW = point('2017/18 Q2', 'Burglaries in homes');
const periods = (given: History) =>
  historyLine(given).map(({ points }) => points.map(({ period }) => period));

describe('the line of an indicator', () => {
  it('is one stretch through indicators that were only renamed', () => {
    const named = history(
      [NOW],
      earlier('b', 'renamed', 'now', point('2017/18 Q1', 'Burglary')),
      earlier('a', 'renamed', 'b', point('2016/17 Q4', 'Burglary'), point('2016/17 Q3', 'Break-ins')),
    );
    expect(periods(named)).toEqual([['2016/17 Q3', '2016/17 Q4', '2017/18 Q1', '2017/18 Q2']]);
  });

  it('breaks where the measure changed, and says why and who recorded it', () => {
    const redefined = earlier('a', 'redefined', 'b', point('2016/17 Q4', 'Burglary'));
    const line = historyLine(
      history([NOW], earlier('b', 'renamed', 'now', point('2017/18 Q1', 'Burglary')), redefined),
    );
    expect(line.map(({ points, followed }) => [points.length, followed?.link])).toEqual([
      [1, 'redefined'],
      [2, undefined],
    ]);
    expect(definitionChangeSentence(redefined, line[1])).toBe(
      'Measured differently from 2017/18 Q1: Homes alone are counted. Head of service, 21 October 2017.',
    );
  });

  it('has the newer name’s figure where both names have the same quarter', () => {
    const [stretch] = historyLine(
      history([NOW], earlier('a', 'renamed', 'now', point('2017/18 Q2', 'Burglary', 9))),
    );
    expect(stretch?.points).toEqual([NOW]);
  });

  it('leaves out the indicators that it was split from or merged of, and names them', () => {
    const given = history(
      [NOW],
      earlier('a', 'split', 'now', point('2017/18 Q1', 'Burglary')),
      earlier('b', 'merged', 'a', point('2016/17 Q4', 'Break-ins')),
    );
    expect(periods(given)).toEqual([['2017/18 Q2']]);
    // The predecessors of a predecessor are shown in its own history.
    expect(
      splitAndMergedPredecessors(given).map(({ link, title, why }) => predecessorSentence(link, title, why)),
    ).toEqual(['A part of it: “Burglary”. Homes alone are counted.']);
  });

  it('lists its earlier titles and their last quarters; other capitals or punctuation are not another title', () => {
    const given = history([
      point('2016/17 Q3', 'Break-ins'),
      point('2016/17 Q4', 'BREAK INS'),
      point('2017/18 Q1', 'Burglary'),
      NOW,
    ]);
    expect(formerTitles(historyLine(given), given.title).map(formerTitleSentence)).toEqual([
      'Called “BREAK INS” until 2016/17 Q4.',
      'Called “Burglary” until 2017/18 Q1.',
    ]);
  });
});
