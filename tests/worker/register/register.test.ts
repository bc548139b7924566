import { beforeEach, describe, expect, it } from 'vitest';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  correct,
  evict,
  freshRecord,
  onceAnswered,
  postSignOff,
  runSql,
  statusAndType,
} from '../recordHarness.ts';

beforeEach(freshRecord);

const rows = async (sql: string) => (await runSql(sql)).map(row => Object.values(row));
const numbers = () => rows('SELECT uid, indicator FROM indicator ORDER BY indicator');
const outturns = () =>
  rows(`SELECT i.uid, o.printed FROM outturn o JOIN indicator i ON i.indicator = o.indicator
        ORDER BY o.period, o.indicator`);
const labels = () =>
  rows(
    'SELECT indicator, from_period, rev, wording FROM indicator_label ORDER BY indicator, from_period, rev',
  );

const named = (title: string, knownAs?: string) =>
  aQuarter({ indicators: [anOutturn('1', '5', { title, ...(knownAs && { knownAs }) })] });

describe('the numbers of indicators', () => {
  it('are given once, and each figure keeps its own whatever the order of the report', async () => {
    await postSignOff(
      aQuarter({ period: '2017/18 Q1', indicators: [anOutturn('a', '1'), anOutturn('b', '2')] }),
    );
    await postSignOff(
      aQuarter({ indicators: [anOutturn('c', '30'), anOutturn('b', '20'), anOutturn('a', '10')] }),
    );
    expect(await numbers()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(await outturns()).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['a', '10'],
      ['b', '20'],
      ['c', '30'],
    ]);
  });

  it('are no other’s where two sign-offs add an indicator at the same moment', async () => {
    // Between our read and our write another quarter takes the number that ours would have had.
    const vars = onceAnswered('prepareSignOff', async () => {
      const other = aQuarter({ period: '2017/18 Q1', indicators: [anOutturn('theirs', '7')] });
      expect((await postSignOff(other)).status).toBe(201);
    });
    const ours = aQuarter({ indicators: [anOutturn('ours', '9')] });
    expect((await postSignOff(ours, { vars })).status).toBe(201);
    expect(await numbers()).toEqual([
      ['theirs', 1],
      ['ours', 2],
    ]);
    expect(await outturns()).toEqual([
      ['theirs', '7'],
      ['ours', '9'],
    ]);
  });

  it('come from the rows of the indicators where no register is in memory', async () => {
    await postSignOff(
      aQuarter({ period: '2017/18 Q1', indicators: [anOutturn('a', '1'), anOutturn('b', '2')] }),
    );
    await evict();
    await postSignOff(aQuarter({ indicators: [anOutturn('c', '3'), anOutturn('b', '2')] }));
    expect(await numbers()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(await labels()).toHaveLength(3);
  });

  it('come from there too where the register is longer than a row of the database may be', async () => {
    const long = (uid: string, letter: string, length: number) =>
      anOutturn(uid, '1', { title: letter.repeat(length) });
    const many = (letter: string) =>
      Array.from({ length: 40 }, (_, n) => long(`${letter}${n}`, letter, 32_000));
    for (const [index, letter] of ['a', 'b'].entries()) {
      const quarter = aQuarter({ period: `2017/18 Q${index + 1}`, indicators: many(letter) });
      expect((await postSignOff(quarter)).status).toBe(201);
    }
    await evict();
    const last = aQuarter({
      period: '2017/18 Q3',
      indicators: [long('b39', 'b', 32_000), long('new', 'c', 9)],
    });
    expect((await postSignOff(last)).status).toBe(201);
    expect((await numbers()).slice(-2)).toEqual([
      ['b39', 80],
      ['new', 81],
    ]);
    expect(await labels()).toHaveLength(81);
  });
});

describe('the labels of an indicator', () => {
  it('are kept where they differ from the one in force at that period, with the revision that gave them', async () => {
    await postSignOff({ ...named('Parks'), period: '2016/17 Q2' });
    await postSignOff({ ...named('Parks'), period: '2017/18 Q1' });
    await postSignOff(named('Green spaces', 'Parks'));
    expect((await correct(named('Greener spaces', 'Green spaces'), 1)).status).toBe(201);
    await postSignOff({ ...named('Green spaces', 'Greener spaces'), period: '2017/18 Q3' });
    await postSignOff({ ...named('Open spaces', 'Parks'), period: '2015/16 Q1' });
    expect(await labels()).toEqual([
      [1, 20150303, 1, 'Open spaces'],
      [1, 20160603, 1, 'Parks'],
      [1, 20170603, 1, 'Green spaces'],
      [1, 20170603, 2, 'Greener spaces'],
      [1, 20170903, 1, 'Green spaces'],
    ]);
  });

  it('of a quarter stay as they were where an earlier one is signed or corrected after it', async () => {
    await postSignOff({ ...named('Parks'), period: '2016/17 Q2' });
    await postSignOff(named('Parks'));
    await postSignOff({ ...named('Green spaces', 'Parks'), period: '2016/17 Q4' });
    const corrected = { ...named('Gardens', 'Parks'), period: '2016/17 Q2' };
    expect((await correct(corrected, 1)).status).toBe(201);
    expect(await labels()).toEqual([
      [1, 20160603, 1, 'Parks'],
      [1, 20160603, 2, 'Gardens'],
      [1, 20161203, 1, 'Green spaces'],
      [1, 20170603, 1, 'Parks'],
    ]);
  });

  it('are text and nothing else, whatever they look like', async () => {
    const hostile = `'); DROP TABLE outturn; --"$[0]\\u0000 ?1 {"number":9}`;
    const quarter = aQuarter({ indicators: [anOutturn(`"]'$[1]`, '12', { title: hostile })] });
    expect((await postSignOff(quarter)).status).toBe(201);
    expect(await numbers()).toEqual([[`"]'$[1]`, 1]]);
    expect(await labels()).toEqual([[1, 20170603, 1, hostile]]);
    expect(await outturns()).toEqual([[`"]'$[1]`, '12']]);
    expect(await statusAndType(await postSignOff({ ...quarter, sheet: 'Another' }))).toBe('412 stale');
  });
});
