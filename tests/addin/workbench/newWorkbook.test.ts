import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExcelClient } from '../../../bench/excel/excelClient.ts';
import { SAMPLE_FILE } from '../../examples/theSample.ts';
import { connectedWorkbook } from './connectedWorkbook.ts';

const FILE = new Uint8Array(readFileSync(SAMPLE_FILE));
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

let client: ExcelClient;
beforeEach(() => {
  ({ client } = connectedWorkbook());
});

describe('a workbook that the add-in makes', () => {
  it('is opened from the bytes of its file', async () => {
    await client.Excel.createWorkbook(toBase64(FILE));
    expect(client.made).toEqual([FILE]);
  });

  it.each(['no base64', toBase64(new TextEncoder().encode('Indicator,Target'))])(
    'is refused where the bytes are not a workbook: %s',
    async text => {
      await expect(client.Excel.createWorkbook(text)).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(client.made).toEqual([]);
    },
  );
});
