import { runInDurableObject } from 'cloudflare:test';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { OpenCheckpoints } from '../../../shared/record/contract/openCheckpoints.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { parseCheckpoint, signatureCheck } from '../../../worker/upkeep/checkpointSignature.ts';
import { aQuarter } from '../quarters.ts';
import {
  ask,
  councilObject,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { rewritePast } from '../witness/rewrittenPast.ts';
import { exported, linesOf } from './exportedRecord.ts';

beforeEach(freshRecord);

const ADDRESS = '/.well-known/outturn-checkpoint';
const newKey = async () => exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
const KEY = await newKey();
const VARS = { CHECKPOINT_KEY: JSON.stringify(KEY) };

/** The night of a council whose deployment has a key. */
const night = (record = HAVERING_COUNCIL.record): Promise<void> =>
  runInDurableObject(councilObject(record), async instance => {
    const own = instance as unknown as { env: object };
    const { env } = own;
    own.env = { ...env, ...VARS };
    await instance.checkNow();
    own.env = env;
  });

const published = async () => OpenCheckpoints.parse(await (await ask(ADDRESS, {}, VARS)).json());

describe('the public checkpoint', () => {
  it('has the last signed head of each council that chose open data, for anybody on any site', async () => {
    await postSignOff(aQuarter());
    await night();
    expect((await published()).checkpoints).toEqual([]);
    await setSetting('open_data');
    await night();
    const response = await ask(ADDRESS, {}, VARS);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    const { checkpoints } = OpenCheckpoints.parse(await response.json());
    expect(checkpoints).toMatchObject([{ council: 'E09000016', seq: 1 }]);
    await setSetting('open_data', false);
    await night();
    expect((await published()).checkpoints).toEqual([]);
  });

  it('has public keys alone, the former ones after the current one', async () => {
    const { d, ...current } = KEY;
    const { d: formerSecret, ...former } = await newKey();
    const vars = { ...VARS, CHECKPOINT_FORMER_KEYS: JSON.stringify([{ ...former, d: formerSecret }]) };
    const text = await (await ask(ADDRESS, {}, vars)).text();
    expect(JSON.parse(text).keys).toEqual(
      [current, former].map(({ kty, crv, x, y }) => ({ kty, crv, x, y })),
    );
    for (const secret of [d, formerSecret]) expect(text).not.toContain(String(secret));
  });

  it('is not there without a key, or with a wrong one', async () => {
    for (const key of [undefined, '', 'no key', '{}', JSON.stringify({ ...KEY, crv: 'P-384' })]) {
      const vars = { CHECKPOINT_KEY: key };
      expect(await statusAndType(await ask(ADDRESS, {}, vars)), key).toBe('404 not-found');
    }
  });

  it('shows anybody who kept it that the past was written again', async () => {
    await setSetting('open_data');
    await postSignOff(aQuarter());
    await night();
    const { keys, checkpoints } = await published();
    const kept = checkpoints.flatMap(({ sig }) => parseCheckpoint(sig) ?? []);
    const verify = async () =>
      verifyExport(linesOf(await exported()), {
        sha256,
        receipts: [],
        checkpoints: kept,
        isSigned: signatureCheck(...keys),
      });
    expect(await verify()).toMatchObject({ kept: 1 });
    await rewritePast(2, said => ({ ...said, actor: 'oid-somebody' }), [
      "UPDATE revision SET signed_by = 'oid-somebody'",
      'DELETE FROM checkpoint',
    ]);
    await expect(verify()).rejects.toThrow(/does not match entry 2 of the chain/);
  });
});
