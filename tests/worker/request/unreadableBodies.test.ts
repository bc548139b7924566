import { beforeEach, describe, expect, it } from 'vitest';
import { freshPages, HEAD, OFFICER, REPORT, signedIn, submitted, tokenOf } from '../pages/browser.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import { ask, freshRecord, postSignOff, revisionsOf, rowCounts, statusAndType } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

const utf8 = new TextEncoder();

/** The text of a quarter with one byte that is not UTF-8 in its comment. */
function withByte(byte: number): Uint8Array {
  const quarter = aQuarter({ indicators: [anIndicator({}, { comment: '~' })] });
  return utf8.encode(JSON.stringify(quarter)).map(each => (each === 0x7e ? byte : each));
}

async function sign(body: Uint8Array): Promise<Response> {
  const headers = {
    authorization: `Bearer ${await tokenFor('approver')}`,
    'content-type': 'application/json',
    'idempotency-key': 'a'.repeat(64),
    'if-none-match': '*',
  };
  return ask(revisionsOf('2017/18 Q2'), { method: 'POST', headers, body });
}

describe('a message that is not UTF-8', () => {
  beforeEach(freshRecord);

  it.each([0x80, 0xa3, 0xc3, 0xed, 0xff])('is refused with byte %i, and nothing is recorded', async byte => {
    expect(await statusAndType(await sign(withByte(byte)))).toBe('422 body-invalid');
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 0 });
  });

  it('is refused, and one with the same sign in UTF-8 is recorded as it was sent', async () => {
    const quarter = aQuarter({ indicators: [anIndicator({}, { comment: 'Cost £4 ~ \u{1F7E2} \uFFFD' })] });
    expect((await postSignOff(quarter)).status).toBe(201);
  });
});

describe('a person whose role does not allow a message', () => {
  beforeEach(freshRecord);

  it('is refused before any of its body is read', async () => {
    let isRead = false;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          isRead = true;
          controller.enqueue(utf8.encode('{'));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = {
      authorization: `Bearer ${await tokenFor('reader')}`,
      'content-type': 'application/json',
      'idempotency-key': 'a'.repeat(64),
      'if-none-match': '*',
    };
    const refused = await ask(revisionsOf('2017/18 Q2'), { method: 'POST', headers, body });
    expect(await statusAndType(refused)).toBe('403 not-allowed');
    expect(isRead).toBe(false);
  });
});

describe('a form', () => {
  beforeEach(freshPages);

  const BROKEN: readonly (readonly [what: string, type: string, body: string])[] = [
    ['that breaks off in the middle of its parts', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp'],
    ['without its boundary', 'multipart/form-data', '--x--'],
    ['as text', 'text/plain', 'form={form}&reason=Why.'],
    ['with bytes that are not UTF-8', 'application/x-www-form-urlencoded', 'form={form}&reason=%A3'],
    ['with a broken escape', 'application/x-www-form-urlencoded', 'form={form}&reason=%E2%82'],
    ['with half an escape', 'application/x-www-form-urlencoded', 'form={form}&reason=100%'],
  ];

  it.each(BROKEN)('%s is refused with a page, and nothing is recorded', async (_, type, text) => {
    const address = await submitted(aQuarter(), OFFICER);
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    const before = await rowCounts();
    const response = await browser.go(`${address}/return`, {
      method: 'POST',
      headers: { origin: 'http://localhost', 'content-type': type },
      body: text.replace('{form}', form),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      'The form is damaged, or is not UTF-8 text. Nothing was recorded. Open the page again, then send it.',
    );
    expect(await rowCounts()).toEqual(before);
  });

  it.each([
    ['another site', { origin: 'https://example.org' }],
    ['another site, as the browser says', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['somewhere that names no origin', {}],
  ])('from %s is refused with a page', async (_, headers) => {
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page('/pages'));
    const response = await browser.send('/pages/sign-out', { form }, headers as Record<string, string>);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect((await browser.go(REPORT)).status).toBe(404);
  });
});
