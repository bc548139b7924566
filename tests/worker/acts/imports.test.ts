import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { actReceiptOf, Receipt, Revisions } from '../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { departuresOf } from '../../../shared/record/review/departures.ts';
import { sha256 } from '../../../web/sha256.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import {
  correct,
  freshRecord,
  get,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  setSetting,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const IMPORTED = {
  file: 'KPIs 2014-15 Q1.xlsx',
  sha256: 'a'.repeat(64),
  reason: 'The report was published with these ratings.',
};

/** GREEN was published at 60% against 65%, and both arrows point up although both bases are higher. */
const anOldQuarter = (changes: Partial<SignedQuarter> = {}) =>
  aQuarter({
    period: '2014/15 Q1',
    imported: IMPORTED,
    indicators: [
      anIndicator(
        { rating: 'GREEN', short: 'better', long: 'better' },
        { performance: '60% GREEN', shortBase: 'sixty-ish' },
      ),
    ],
    ...changes,
  });

const revisionsAt = async (period: string) =>
  Revisions.parse(await (await get(revisionsOf(period))).json()).revisions;

describe('an old quarter that is brought in', () => {
  it('stays as it was published, whatever the rules give, and is an import of the chain', async () => {
    const response = await postSignOff(anOldQuarter());
    expect(response.status, await response.clone().text()).toBe(201);
    const receipt = Receipt.parse(await response.json());
    expect(receipt.imported).toEqual(IMPORTED);
    expect(actReceiptOf(receipt)).toMatchObject({ act: 'import', period: '2014/15 Q1' });
    expect(await runSql("SELECT act, json_extract(entry, '$.act') AS entered FROM audit")).toEqual([
      { act: 'import', entered: 'import' },
    ]);
    expect(await runSql('SELECT rating, short, long FROM outturn')).toEqual([
      { rating: 'GREEN', short: 'better', long: 'better' },
    ]);
    expect(
      departuresOf(anOldQuarter()).map(({ field, published, answer }) => [field, published, answer]),
    ).toEqual([
      ['rating', 'GREEN', 'RED'],
      ['short', 'better', null],
      ['long', 'better', 'worse'],
    ]);
  });

  it('is refused with the same figures where it does not say that it was brought in', async () => {
    const { imported: _, ...signed } = anOldQuarter();
    expect((await postSignOff(signed)).status).toBe(422);
    expect(await rowCounts()).toMatchObject({ revision: 0, outturn: 0 });
  });

  it('is recorded once, however often it is sent', async () => {
    expect((await postSignOff(anOldQuarter())).status).toBe(201);
    expect((await postSignOff(anOldQuarter())).status).toBe(200);
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1 });
  });

  it('is refused for a period that is not over', async () => {
    // The council's year, from April to March, has begun by now.
    const now = new Date();
    const year = now.getUTCFullYear() - (now.getUTCMonth() < 3 ? 1 : 0);
    const response = await postSignOff(anOldQuarter({ period: `${year}/${`${year + 1}`.slice(2)}` }));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('The period is not over');
  });

  it('needs the approval of a second person where the council wants two', async () => {
    await setSetting('two_people');
    expect((await postSignOff(anOldQuarter())).status).toBe(409);
  });

  it('never replaces a quarter that was signed off', async () => {
    await postSignOff(aQuarter({ period: '2014/15 Q1' }));
    expect((await postSignOff(anOldQuarter())).status).toBe(412);
  });

  it('can be corrected, and says which of the two was brought in', async () => {
    await postSignOff(anOldQuarter());
    const quarter = aQuarter({ period: '2014/15 Q1' });
    expect((await correct(quarter, 1, { reason: 'error' })).status).toBe(201);
    expect(
      (await revisionsAt('2014/15 Q1')).map(({ imported, correction: why }) => [imported, why?.reason]),
    ).toEqual([
      [IMPORTED, undefined],
      [undefined, 'error'],
    ]);
    expect(await runSql('SELECT act FROM audit ORDER BY seq')).toEqual([
      { act: 'import' },
      { act: 'correction' },
    ]);
  });

  it('verifies in an export, and no longer once it claims to have been signed off', async () => {
    await postSignOff(anOldQuarter());
    const text = await (
      await get('/v1/councils/E09000016/export.ndjson', await tokenFor('administrator'))
    ).text();
    const lines = text.trim().split('\n');
    const verified = (changed: readonly string[]) =>
      verifyExport(changed, { sha256, receipts: [], checkpoints: [], isSigned: null });
    await expect(verified(lines)).resolves.toMatchObject({ revisions: 1, entries: 1 });
    const { imported: _, ...signed } = anOldQuarter();
    const body = canonicalText(signed);
    const digest = await sha256(body);
    const claiming = lines.map(line => {
      const parsed = JSON.parse(line);
      return parsed.kind === 'revision' ? canonicalText({ ...parsed, body, body_sha256: digest }) : line;
    });
    await expect(verified(claiming)).rejects.toThrow('act');
  });
});
