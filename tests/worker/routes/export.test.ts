import { beforeEach, describe, expect, it } from 'vitest';
import { AuditPage } from '../../../shared/record/contract/audit.ts';
import { PeriodsPage } from '../../../shared/record/contract/reports.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  askedRecord,
  correct,
  freshRecord,
  get,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { OTHER_COUNCIL, tokenFor } from '../tokens.ts';
import {
  aFullRecord,
  exported,
  HAVERING,
  linesOf,
  parsed,
  projection,
  rechained,
  restore,
  type Said,
  verify,
  withoutGuards,
} from './exportedRecord.ts';

beforeEach(freshRecord);

describe('the export', () => {
  it('has the whole record, and verifies by itself and with every receipt', async () => {
    const receipts = await aFullRecord();
    const verified = await verify(await exported(), receipts);
    expect(verified).toMatchObject({ council: 'E09000016', entries: 12, revisions: 4, receipts: 4 });
  });

  it('restored into an empty record and exported again is the same to the byte', async () => {
    const receipts = await aFullRecord();
    const text = await exported();
    const before = await projection();
    const registered = await askedRecord().register();
    expect(before.map(table => table.length)).toEqual([4, 10, 3, 5, 4]);
    await freshRecord();
    const lines = parsed(text);
    await restore(lines);
    expect(await exported()).toBe(text);
    expect(await projection()).toEqual(before);
    expect(await askedRecord().register()).toEqual(registered);
    await verify(await exported(), receipts);
    expect(
      (
        await postSignOff(
          aQuarter({
            period: '2017/18 Q1',
            indicators: [anIndicator(), anOutturn('2', '120'), anOutturn('3', '9', { title: '=1+1' })],
          }),
        )
      ).status,
    ).toBe(200);
  });

  it('continues an interrupted restore where it stopped', async () => {
    await aFullRecord();
    const text = await exported();
    await freshRecord();
    const lines = parsed(text);
    await restore(lines, 3);
    expect(await rowCounts()).toMatchObject({ audit: 3 });
    await restore(lines);
    expect(await exported()).toBe(text);
  });

  it('is not restored over another record of that council', async () => {
    await aFullRecord();
    const lines = parsed(await exported());
    await freshRecord();
    await postSignOff(aQuarter());
    const before = await exported();
    expect(await restore(lines)).toBeNull();
    expect(await exported()).toBe(before);
  });

  it('brings the settings of the council with it, and who set them', async () => {
    await setSetting('two_people');
    await setSetting('open_data');
    await setSetting('open_data', false);
    const set = await runSql('SELECT * FROM setting ORDER BY name, n');
    const text = await exported();
    await freshRecord();
    await restore(parsed(text));
    expect(await askedRecord().settings()).toEqual({ twoPeople: true, openData: false });
    expect(await runSql('SELECT * FROM setting ORDER BY name, n')).toEqual(set);
    expect(await exported()).toBe(text);
  });

  it('that verifies but that the database refuses is refused by the entry', async () => {
    await postSignOff(aQuarter());
    const lock = { locked: true, reason: 'Closed.' };
    const token = await tokenFor('administrator');
    await send('PUT', `${HAVERING}/reports/corporate/2017-18-Q2/lock`, lock, { token });
    await withoutGuards();
    await runSql('DELETE FROM period_lock');
    expect(await correct(aQuarter({ sheet: 'Another' }), 1)).toMatchObject({ status: 201 });
    await runSql(
      "INSERT INTO period_lock SELECT 1, 20170603, 1, 1, 'Closed.', actor, at, seq FROM audit WHERE seq = 2",
    );
    const text = await exported();
    expect(await verify(text)).toMatchObject({ entries: 3 });
    await freshRecord();
    await expect(restore(parsed(text))).rejects.toThrow(/failed \(.*CONSTRAINT_TRIGGER\)/);
    // A part is written whole or not at all.
    expect(await rowCounts()).toMatchObject({ audit: 0, revision: 0, outturn: 0 });
    await restore(parsed(text), 2);
    expect(await rowCounts()).toMatchObject({ audit: 2, revision: 1, outturn: 1 });
  });

  it('of an empty record verifies', async () => {
    expect(await verify(await exported())).toMatchObject({ entries: 0, revisions: 0, head: '' });
  });

  it('has nothing of another council in it', async () => {
    const theirs = {
      token: await tokenFor('approver', OTHER_COUNCIL.tid),
      path: revisionsOf('2017/18 Q2', OTHER_COUNCIL.code),
    };
    const canary = aQuarter({ council: OTHER_COUNCIL.code, sheet: 'canary' });
    expect((await postSignOff(canary, theirs)).status).toBe(201);
    await postSignOff(aQuarter());
    expect(await exported()).not.toMatch(/canary|E09000030/);
  });

  it.each(['reader', 'editor', 'approver'] as const)('cannot be read whole by a %s', async role => {
    expect(await statusAndType(await get(`${HAVERING}/export.ndjson`, await tokenFor(role)))).toBe(
      '403 not-allowed',
    );
  });
});

describe('an export whose chain is whole', () => {
  const withoutKeys = { entry: () => ({ idem_key: undefined }) };

  it('verifies if its entries are older than the keys in them', async () => {
    await aFullRecord();
    expect(await verify(await rechained(await exported(), withoutKeys))).toMatchObject({ entries: 12 });
  });

  it.each([
    ['an approval that bears another key', 5, 'another'],
    ['a sign-off that bears the key of an approval', 1, 'approval.x'],
  ])('is wrong with %s', async (_, seq, idem_key) => {
    await aFullRecord();
    const line = (line: Said) => (line.kind === 'revision' && line.seq === seq ? { idem_key } : {});
    await expect(rechained(await exported(), { ...withoutKeys, line }).then(verify)).rejects.toThrow(
      /whose key does not match the approval in entry \d of the chain/,
    );
  });

  it('is wrong with one key for two submissions', async () => {
    await aFullRecord();
    const line = ({ kind }: Said) => (kind === 'submission' ? { idem_key: 'the same' } : {});
    await expect(rechained(await exported(), { ...withoutKeys, line }).then(verify)).rejects.toThrow(
      'is a submission of 2017/18 Q4 under the key of another.',
    );
  });

  it('is wrong with a period that no address has', async () => {
    await aFullRecord();
    const line = ({ kind }: Said) => (kind === 'lock' ? { period: '99/00' } : {});
    const entry = ({ act }: Said) => (act === 'lock' ? { period: '99/00' } : {});
    await expect(rechained(await exported(), { line, entry }).then(verify)).rejects.toThrow(
      'is a lock whose period is not a period.',
    );
  });

  it('is wrong with a lock numbered as the last that was not', async () => {
    const token = await tokenFor('administrator');
    const lock = (locked: boolean) =>
      send(
        'PUT',
        `${HAVERING}/reports/corporate/2017-18-Q1/lock`,
        { locked, reason: 'As agreed.' },
        { token },
      );
    await lock(true);
    await lock(false);
    const lines = linesOf(await exported());
    const swapped = lines.map(line =>
      /"kind":"lock"/.test(line) ? line.replace(/"n":(.)/, (_, n) => `"n":${3 - Number(n)}`) : line,
    );
    const at = swapped.findIndex(line => /"kind":"lock"/.test(line));
    const [first = '', second = ''] = swapped.slice(at);
    await expect(
      verify(
        swapped
          .with(at, second)
          .with(at + 1, first)
          .join('\n'),
      ),
    ).rejects.toThrow(
      'is lock 2 of 2017/18 Q1, but its entry in the chain comes before that of the previous one.',
    );
  });

  it('is wrong with two lines of a section, or two sections, exchanged', async () => {
    await aFullRecord();
    const lines = linesOf(await exported());
    const at = lines.findIndex(line => /"kind":"revision"/.test(line));
    const lastRevision = lines.findLastIndex(line => /"kind":"revision"/.test(line));
    for (const first of [at, lastRevision]) {
      const swapped = lines.with(first, lines[first + 1] ?? '').with(first + 1, lines[first] ?? '');
      await expect(verify(swapped.join('\n'))).rejects.toThrow(
        `Line ${first + 2} is not in the order that the record writes.`,
      );
    }
  });
});

describe('what is read page by page', () => {
  it('the chain can be read to its end by following Link', async () => {
    await aFullRecord();
    const seqs: number[] = [];
    let path: string | undefined = `${HAVERING}/audit?limit=3`;
    while (path !== undefined) {
      const response = await get(path);
      seqs.push(...AuditPage.parse(await response.json()).entries.map(({ seq }) => seq));
      path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('the list of quarters has the latest and the last published revision', async () => {
    await aFullRecord();
    const first = await get(`${HAVERING}/reports/corporate?limit=2`);
    expect(PeriodsPage.parse(await first.json()).periods).toEqual([
      { period: '2017/18 Q1', rev: 1, voided: false, published: null },
      { period: '2017/18 Q2', rev: 2, voided: false, published: 2 },
    ]);
    expect(first.headers.get('link')).toBe(
      `<${HAVERING}/reports/corporate?after=20170603&limit=2>; rel="next"`,
    );
    const rest = await get(`${HAVERING}/reports/corporate?after=20170603`);
    expect(PeriodsPage.parse(await rest.json()).periods).toHaveLength(1);
    expect(rest.headers.get('link')).toBeNull();
  });

  it.each(['?after=x', '?limit=0', '?limit=-1', '?after=1e3'])(
    'a page is not guessed at from %s',
    async query => {
      expect(await statusAndType(await get(`${HAVERING}/audit${query}`))).toBe('404 not-found');
    },
  );

  it('the current figures are a CSV without formulas', async () => {
    await aFullRecord();
    const csv = await (await get(`${HAVERING}/export.csv`, await tokenFor('reader'))).text();
    const rows = csv.trimEnd().split('\r\n');
    expect(rows.map(row => row.split(',').slice(0, 4).join().replaceAll('"', ''))).toEqual([
      'Report,Period,Revision,Indicator id',
      'corporate,2017/18 Q1,1,1',
      'corporate,2017/18 Q1,1,2',
      'corporate,2017/18 Q1,1,3',
      'corporate,2017/18 Q2,2,1',
      'corporate,2017/18 Q3,1,1',
      'corporate,2017/18 Q3,1,2',
      'corporate,2017/18 Q3,1,3',
    ]);
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(^|,)"?=1/m);
  });
});
