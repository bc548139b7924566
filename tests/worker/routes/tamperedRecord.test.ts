import { beforeEach, describe, expect, it } from 'vitest';
import { Receipt } from '../../../shared/record/contract/reports.ts';
import { ExportWrong } from '../../../shared/record/export/exportWrong.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { councilLine, exportLines } from '../../../worker/upkeep/exportLines.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import {
  askedRecord,
  firstValue,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  runSql,
} from '../recordHarness.ts';
import { aFullRecord, exported, linesOf, verify, withoutGuards } from './exportedRecord.ts';

beforeEach(freshRecord);

describe('a record that was changed outside the application', () => {
  it.each<[string, string, RegExp]>([
    [
      'a figure in a body',
      "UPDATE revision SET body = replace(body, '66.2%', '96.2%') WHERE period = 20170603 AND rev = 2",
      /2017\/18 Q2.*does not have its digest/,
    ],
    [
      'a body with its digest',
      "UPDATE revision SET body = replace(body, 'Appendix', 'Bppendix'), body_sha256 = replace(body_sha256, 'a', 'b') WHERE period = 20170303",
      /body_sha256 is not what entry 1|does not have its digest/,
    ],
    [
      'an entry of the chain',
      "UPDATE audit SET entry = replace(entry, 'oid-approver', 'oid-somebody') WHERE seq = 2",
      /Entry 2 of the chain does not have the right hash/,
    ],
    [
      'a hash of the chain',
      "UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 3",
      /does not have the form/,
    ],
    [
      'a link of the chain',
      "UPDATE audit SET prev = replace(prev, substr(prev, 1, 8), '00000000') WHERE seq = 3",
      /Entry 3 of the chain does not follow/,
    ],
    [
      'who signed',
      "UPDATE revision SET signed_by = 'oid-somebody' WHERE period = 20170303",
      /actor is not what entry 1/,
    ],
    [
      'when it was signed',
      "UPDATE revision SET signed_at = '2020-01-01T00:00:00.000Z' WHERE period = 20170303",
      /at is not what entry 1/,
    ],
    ['a reason', "UPDATE revision SET reason = 'error' WHERE rev = 2", /reason is not what entry 3/],
    [
      'a reason that was taken away',
      'UPDATE revision SET reason = NULL, explanation = NULL WHERE rev = 2',
      /reason is not what entry 3/,
    ],
    [
      'an explanation that was taken away',
      'UPDATE revision SET explanation = NULL WHERE rev = 2',
      /explanation is not what entry 3/,
    ],
    [
      'the key of a revision',
      "UPDATE revision SET idem_key = 'approval.x' WHERE seq = 1",
      /idem_key is not what entry 1/,
    ],
    [
      'the key of a submission',
      "UPDATE submission SET idem_key = 'another' WHERE seq = 4",
      /idem_key is not what entry 4/,
    ],
    [
      'the number of a lock',
      'UPDATE period_lock SET n = 101',
      /is lock 101 of 2017\/18 Q1, but number 1 comes next/,
    ],
    [
      'the quarter it is of',
      'UPDATE revision SET period = 20161203 WHERE period = 20170303',
      /2016\/17 Q4 whose period is not what entry 1/,
    ],
    [
      'a revision that is gone',
      'DELETE FROM revision WHERE period = 20170303',
      /Entry 1 of the chain records a sign-off that is not in the export/,
    ],
    [
      'a revision out of nowhere',
      "INSERT INTO revision (report, period, rev, body, body_sha256, n, signed_by, signed_at, idem_key, seq) SELECT report, 20161203, 1, body, body_sha256, n, signed_by, signed_at, 'k9', 1 FROM revision WHERE period = 20170303",
      /2016\/17 Q4|same entry/,
    ],
    ['an entry that is gone', 'DELETE FROM audit WHERE seq = 2', /Entry 2 of the chain is missing/],
    ['a submission', "UPDATE submission SET body = replace(body, '120', '121')", /does not have its digest/],
    [
      'a publication that is gone',
      'DELETE FROM publication',
      /records a publication that is not in the export/,
    ],
    [
      'how two indicators are linked',
      "UPDATE indicator_link SET kind = 'split' WHERE seq = 10",
      /is a link of 2 whose link is not what entry 10/,
    ],
    [
      'who took a link back',
      "UPDATE indicator_link SET who = 'oid-x' WHERE seq = 9",
      /is a link of 2 whose actor is not what entry 9/,
    ],
    [
      'a link that is gone',
      'DELETE FROM indicator_link WHERE seq = 10',
      /records a link that is not in the export/,
    ],
    [
      'why a submission was sent back',
      "UPDATE submission_return SET reason = 'For nothing.'",
      /is a return of 2017\/18 Q4 whose reason is not what entry 12/,
    ],
    [
      'a submission that was never sent back',
      'DELETE FROM submission_return',
      /records a return that is not in the export/,
    ],
    ['a lock that was opened', 'UPDATE period_lock SET locked = 0', /act is not what entry 7/],
  ])('is found out by %s', async (_, attack, sentence) => {
    await aFullRecord();
    await withoutGuards(attack);
    const wrong = await exported()
      .then(verify)
      .catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(ExportWrong);
    expect((wrong as ExportWrong).message).toMatch(sentence);
  });

  it.each([
    ['publication', '2017/18 Q1', "publication VALUES (1, 20170303, 1, 'who', 'when', NULL, 99)"],
    ['publication', '0/01 Q1', "publication VALUES (1, 1, 1, 'who', 'when', NULL, 99)"],
    ['lock', '2017/18 Q2', "period_lock VALUES (1, 20170603, 1, 1, 'why', 'who', 'when', 99)"],
    ['rule-set', '2017/18 Q1', "rule_set VALUES ('ours', 1, '{}', '<digest>', 20170303, 'who', 'when', 99)"],
    [
      'revision',
      '2018/19 Q1',
      "revision (report, period, rev, body, body_sha256, n, signed_by, signed_at, idem_key, seq) SELECT 1, 20180303, 1, body, body_sha256, n, 'who', 'when', 'k9', 99 FROM revision WHERE seq = 1",
    ],
    [
      'submission',
      '2018/19 Q1',
      "submission SELECT 1, 20180303, 'x', 0, body, body_sha256, 'who', 'when', NULL, NULL, 'k9', 99 FROM submission WHERE seq = 4",
    ],
    [
      'return',
      '2017/18 Q3',
      "submission_return SELECT 1, period, id, 'why', 'who', 'when', 99 FROM submission WHERE seq = 4",
    ],
    ['link', '2', "indicator_link VALUES (3, 2, 4, 'split', 'why', 'who', 'when', 99)"],
  ])('is found by a %s of %s that is not in the chain', async (kind, _, row) => {
    await aFullRecord();
    await withoutGuards(`INSERT INTO ${row.replace('<digest>', 'a'.repeat(64))}`);
    await expect(exported().then(verify)).rejects.toThrow(`is a ${kind} without an entry in the chain`);
  });

  it('is found by its own checkpoint after a rollback', async () => {
    await aFullRecord();
    const hash = await firstValue('SELECT hash FROM audit WHERE seq = 12');
    await withoutGuards(
      `INSERT INTO checkpoint VALUES ('2026-11-24', 12, '${hash}', 'sig')`,
      'DELETE FROM submission_return',
      'DELETE FROM audit WHERE seq = 12',
    );
    await expect(exported().then(verify)).rejects.toThrow(
      'The checkpoint of 2026-11-24 names entry 12 of the chain, which ends at 11: the record was rolled back.',
    );
  });

  it('is not reported for a sign-off or a checkpoint during the export', async () => {
    await aFullRecord();
    const lines: string[] = [];
    for await (const line of exportLines(councilLine(HAVERING_COUNCIL), askedRecord())) {
      lines.push(line);
      if (lines.length > 1) continue;
      await postSignOff(
        aQuarter({ period: '2018/19 Q1', indicators: [anIndicator({ knownAs: 'Renamed' })] }),
      );
      await runSql("INSERT INTO checkpoint SELECT '2026-11-24', seq, hash, 'sig' FROM audit WHERE seq = 13");
    }
    expect(await verify(lines.join('\n'))).toMatchObject({ entries: 12, checkpoints: 0 });
  });

  it('is found by an old receipt after a rollback, or after new sign-offs from there', async () => {
    const receipts = await aFullRecord();
    const [first] = linesOf(await exported());
    expect(first).toContain('"kind":"council"');
    await freshRecord();
    await postSignOff(aQuarter({ period: '2017/18 Q1' }));
    await verify(await exported());
    await expect(exported().then(text => verify(text, receipts.slice(0, 1)))).rejects.toThrow(
      /does not match entry 1/,
    );
    await expect(exported().then(text => verify(text, receipts.slice(3)))).rejects.toThrow(/rolled back/);
  });

  it.each([
    ['seq', 2],
    ['hash', 'a'.repeat(64)],
    ['rev', 2],
    ['period', '2017/18 Q4'],
    ['body_sha256', 'a'.repeat(64)],
    ['signed_at', '1999-01-01T00:00:00.000Z'],
    ['council', 'E09000030'],
  ])('is found out by a receipt whose %s is another', async (field, value) => {
    const [receipt] = await aFullRecord();
    const other = Receipt.parse({ ...receipt, [field]: value });
    await expect(exported().then(text => verify(text, [other]))).rejects.toThrow(/^The receipt for /);
  });

  it('is found if the export itself was cut, reordered or edited', async () => {
    await aFullRecord();
    const lines = linesOf(await exported());
    const said = (changed: readonly string[]) =>
      verifyExport(changed, { sha256, receipts: [], checkpoints: [], isSigned: null }).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await said(lines.slice(0, -1))).toMatch(/cut short/);
    expect(await said(lines.slice(1))).toMatch(/not an export of a record/);
    expect(await said(lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''))).toMatch(
      /Entry 1 of the chain is missing/,
    );
    expect(await said(lines.with(3, ` ${lines[3]}`))).toMatch(/Line 4 is not as the record writes it/);
    expect(await said(lines.with(3, 'null'))).toMatch(/Line 4 does not have the form/);
  });
});
