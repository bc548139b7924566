import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { ask, correct, postSignOff, rowCounts, runSql, setSetting } from '../recordHarness.ts';
import {
  ADMINISTRATOR,
  aBrowser,
  COUNCILLOR,
  freshPages,
  HEAD,
  issuer,
  OFFICER,
  PAGE_VARS,
  REPORT,
  SUBMISSIONS,
  signedIn,
  submitted,
  through,
  tokenOf,
} from './browser.ts';

beforeEach(freshPages);

describe('a quarter on its page', () => {
  it('is marked as published once, by an approver only', async () => {
    await postSignOff(aQuarter(), await through(HEAD));
    const reader = await signedIn(COUNCILLOR);
    const read = await reader.page(REPORT);
    expect(read).not.toContain('Mark revision');
    const address = `${REPORT}/revisions/1/publication`;
    expect((await reader.send(address, { form: tokenOf(read) })).status).toBe(403);
    const browser = await signedIn(HEAD);
    const page = await browser.page(REPORT);
    expect(page).toContain('<button class="second">Mark revision 1 as published</button>');
    expect((await browser.send(address, { form: 'x' })).status).toBe(403);
    for (let time = 0; time < 2; time++) {
      const response = await browser.send(address, { form: tokenOf(page) });
      expect([response.status, response.headers.get('location')]).toEqual([303, REPORT]);
    }
    const after = await browser.page(REPORT);
    expect(after).toMatch(/Published on .* by Head of service \(local\)\./);
    expect(after).not.toContain('Mark revision');
    expect(await rowCounts()).toMatchObject({ audit: 2 });
    expect((await browser.send(`${REPORT}/revisions/7/publication`, { form: tokenOf(page) })).status).toBe(
      404,
    );
  });

  it('is marked for readers from a day on, which its page then says', async () => {
    await postSignOff(aQuarter(), await through(HEAD));
    const browser = await signedIn(HEAD);
    const page = await browser.page(REPORT);
    expect(page).toContain('<input id="open_from" name="open_from" type="date"');
    const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const address = `${REPORT}/revisions/1/publication`;
    const form = tokenOf(page);
    expect((await browser.send(address, { form, open_from: 'tomorrow' })).status).toBe(422);
    expect((await browser.send(address, { form, open_from: day })).status).toBe(303);
    expect(await browser.page(REPORT)).toMatch(
      /Marked as published on .* by Head of service \(local\)\. Readers have it from \d+ \w+ \d{4}\./,
    );
  });

  it('compares any two of its revisions', async () => {
    for (const [rev, outturn] of ['5', '6', '7'].entries()) {
      const quarter = aQuarter({ indicators: [anOutturn('1', outturn)] });
      await (rev === 0
        ? postSignOff(quarter, await through(HEAD))
        : correct(quarter, rev, {}, await through(HEAD)));
    }
    const browser = await signedIn(COUNCILLOR);
    const form = await browser.page(REPORT);
    expect(form).toContain('<option value="2" selected>Revision 2</option>');
    const page = await browser.page(`${REPORT}/compare?from=1&to=3`);
    expect(page).toContain('<h1>2017/18 Q2: revisions 1 and 3</h1>');
    expect(page).toContain('<tr><th scope="row">Outturn</th><td>5</td><td>7</td></tr>');
    expect(page).toContain('Data came in late: The last ward came in.');
    for (const asked of ['?from=1&to=9', '?from=x', '?from=0&to=1']) {
      expect((await browser.go(`${REPORT}/compare${asked}`)).status, asked).toBe(404);
    }
  });

  it('lists a later quarter that prints a changed figure', async () => {
    const row = anOutturn('1', '5');
    await postSignOff(aQuarter({ indicators: [row] }), await through(HEAD));
    const later = { ...row, texts: { ...row.texts, performance: '8', shortBase: '5' } };
    const compared = { ...later, short: 'better' as const };
    await postSignOff(aQuarter({ period: '2017/18 Q3', indicators: [compared] }), await through(HEAD));
    await correct(aQuarter({ indicators: [anOutturn('1', '6')] }), 1, {}, await through(HEAD));
    const page = await (await signedIn(COUNCILLOR)).page(`${REPORT}/compare`);
    expect(page).toContain('outturn of the period before is printed as 5, and the outturn is now 6.');
  });

  it('says that its period was unlocked, and by whom', async () => {
    await postSignOff(aQuarter(), await through(HEAD));
    const headers = {
      authorization: `Bearer ${await issuer.mint(ADMINISTRATOR)}`,
      'content-type': 'application/json',
    };
    for (const locked of [true, false]) {
      const body = JSON.stringify({ locked, reason: locked ? 'Closed.' : 'A ward was late.' });
      await ask(SUBMISSIONS.replace('submissions', 'lock'), { method: 'PUT', headers, body }, PAGE_VARS);
    }
    expect(await (await signedIn(COUNCILLOR)).page(REPORT)).toMatch(
      /This period was unlocked, by Record administrator \(local\) on .*\. A ward was late\./,
    );
  });
});

describe('approving on a page', () => {
  it('makes one revision, in the approver’s name', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    expect(await browser.page('/pages')).toContain('2017/18 Q2, first sign-off');
    const page = await browser.page(address);
    for (let time = 0; time < 2; time++) {
      const response = await browser.send(`${address}/approval`, { form: tokenOf(page) });
      expect([response.status, response.headers.get('location')]).toEqual([303, address]);
    }
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 2 });
    expect(await browser.page(address)).toContain('Approved as revision 1');
    expect(await browser.page('/pages')).toContain('Nothing is waiting for approval');
    expect(await runSql('SELECT signed_by FROM revision')).toEqual([{ signed_by: HEAD.oid }]);
  });

  it('shows first what a correction changes, figure by figure', async () => {
    await postSignOff(aQuarter({ indicators: [anOutturn('1', '5')] }), await through(HEAD));
    const sending = { ...(await through(OFFICER)), path: SUBMISSIONS };
    const late = await correct(aQuarter({ indicators: [anOutturn('1', '6')] }), 1, {}, sending);
    const { id } = Submission.parse(await late.json());
    const browser = await signedIn(HEAD);
    const page = await browser.page(`${REPORT}/submissions/${id}`);
    expect(page).toContain('Correction of revision 1');
    expect(page).toContain('<tr><th scope="row">Outturn</th><td>5</td><td>6</td></tr>');
    const approved = await browser.send(`${REPORT}/submissions/${id}/approval`, { form: tokenOf(page) });
    expect(approved.status).toBe(303);
    expect(await rowCounts()).toMatchObject({ revision: 2 });
  });

  it('names decisions in words, and never by the code of a finding', async () => {
    const by = OFFICER.oid;
    const decided = anIndicator({
      rating: 'RED',
      overrides: [{ code: 'rating-mismatch', decision: 'keep', reason: 'As agreed.', by }],
      acknowledgements: [{ code: 'target-tbc', reason: 'In June.', by }],
    });
    await postSignOff(aQuarter(), await through(HEAD));
    const sending = { ...(await through(OFFICER)), path: SUBMISSIONS };
    const sent = await correct(aQuarter({ indicators: [decided] }), 1, {}, sending);
    const { id } = Submission.parse(await sent.json());
    const page = await (await signedIn(HEAD)).page(`${REPORT}/submissions/${id}`);
    expect(page).toContain('Rating does not match the figures: kept as printed. As agreed.');
    expect(page).toContain('Rating does not match the figures, kept: As agreed.');
    expect(page).toContain('Target to be confirmed: acknowledged. In June.');
    expect(page).not.toMatch(/rating-mismatch|target-tbc/);
  });

  it('leads back to the page with the form after the session has ended', async () => {
    const address = await submitted(aQuarter());
    await postSignOff(aQuarter(), await through(HEAD));
    for (const [sent, page] of [
      [`${address}/approval`, address],
      [`${address}/return`, address],
      [`${REPORT}/revisions/1/publication`, REPORT],
      ['/pages/sign-out', '/pages'],
    ] as const) {
      const refused = await aBrowser().send(sent, { form: 'x' });
      expect(refused.status).toBe(401);
      const told = await refused.text();
      expect(told).toContain('so nothing changed. If you typed a reason, go back and copy it.');
      expect(told).toContain(`/pages/sign-in?to=${encodeURIComponent(page)}"`);
      expect((await (await signedIn(HEAD, page)).go(page)).status).toBe(200);
    }
    const browser = await signedIn(HEAD);
    const opened = await browser.go(`${address}/approval`);
    expect([opened.status, opened.headers.get('allow')]).toEqual([405, 'POST']);
    expect(opened.headers.get('content-type')).toContain('text/html');
  });

  it('refuses a form that is not from a page of this session', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const another = tokenOf(await (await signedIn(HEAD)).page(address));
    for (const form of [{}, { form: '' }, { form: another }]) {
      const response = await browser.send(`${address}/approval`, form as Record<string, string>);
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('not sent from the record’s own page');
    }
    expect((await browser.send('/pages/sign-out', {})).status).toBe(403);
    const own = tokenOf(await browser.page(address));
    for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, {}]) {
      const response = await browser.send(
        `${address}/approval`,
        { form: own },
        headers as Record<string, string>,
      );
      expect(response.status, JSON.stringify(headers)).toBe(403);
    }
    expect((await aBrowser().send(`${address}/approval`, { form: another })).status).toBe(401);
    expect(await rowCounts()).toMatchObject({ revision: 0 });
  });

  it('refuses a reader, and the author if the council requires two people', async () => {
    const address = await submitted(aQuarter());
    const reader = await signedIn(COUNCILLOR);
    const read = await reader.page(address);
    expect(read).toContain('Your role can read it');
    expect(read).not.toContain('<button>Approve');
    expect((await reader.send(`${address}/approval`, { form: tokenOf(read) })).status).toBe(403);

    await setSetting('two_people');
    const author = await signedIn(OFFICER);
    const own = await author.page(address);
    expect(own).toContain('your council requires a second person');
    const refused = await author.send(`${address}/approval`, { form: tokenOf(own) });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Ask another approver to approve what you submitted.');
    expect(await rowCounts()).toMatchObject({ revision: 0 });
  });

  it('refuses in a sentence if another revision was signed first', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    await postSignOff(aQuarter({ sheet: 'Another' }), await through(HEAD));
    const refused = await browser.send(`${address}/approval`, { form });
    expect(refused.status).toBe(412);
    expect(refused.headers.get('content-type')).toContain('text/html');
    expect(await refused.text()).toContain('This report was signed off already');
    expect(await browser.page(address)).toContain('Another revision was signed off first');
  });
});

describe('sending back on a page', () => {
  it('needs a reason, shows it with who and when, and ends approval', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    const silent = await browser.send(`${address}/return`, { form, reason: ' ' });
    expect(silent.status).toBe(422);
    expect(await silent.text()).toContain('Write what must change in at most 2,000 characters');
    const foreign = await browser.send(`${address}/return`, { form: 'x', reason: 'Why.' });
    expect(foreign.status).toBe(403);
    const sent = await browser.send(`${address}/return`, { form, reason: 'Two lines:\r\n<b>1</b> and 2.' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, address]);
    const page = await browser.page(address);
    expect(page).toMatch(
      /Sent back by Head of service \(local\) on .*\. Two lines:\n&lt;b&gt;1&lt;\/b&gt; and 2\./,
    );
    expect(page).not.toContain('<button>Approve');
    expect(await browser.page('/pages')).toContain('Nothing is waiting for approval');
    expect((await browser.send(`${address}/approval`, { form })).status).toBe(409);
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
  });

  it('accepts a reason of 2,000 characters of any kind, but not a longer one or a file', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    const file = new FormData();
    file.set('form', form);
    file.set('reason', new File(['Why.'], 'why.txt'));
    const headers = { origin: 'http://localhost' };
    const refused = await browser.go(`${address}/return`, { method: 'POST', body: file, headers });
    expect(refused.status).toBe(400);
    const longer = await browser.send(`${address}/return`, { form, reason: '€'.repeat(2500) });
    expect(longer.status).toBe(413);
    expect(await longer.text()).toContain(
      'The reason is too long, so nothing changed. Write at most 2,000 characters.',
    );
    const reason = '€'.repeat(2000);
    expect((await browser.send(`${address}/return`, { form, reason })).status).toBe(303);
    expect(await browser.page(address)).toContain(reason);
  });

  it('is withdrawing for the author, and not offered to a reader', async () => {
    await setSetting('two_people');
    const address = await submitted(aQuarter());
    const reader = await signedIn(COUNCILLOR);
    const read = await reader.page(address);
    expect(read).not.toMatch(/>Send back<|>Withdraw</);
    expect((await reader.send(`${address}/return`, { form: tokenOf(read), reason: 'x' })).status).toBe(403);
    const author = await signedIn(OFFICER);
    const own = await author.page(address);
    expect(own).toContain('<button class="second">Withdraw</button>');
    await author.send(`${address}/return`, { form: tokenOf(own), reason: 'A slip.' });
    expect(await author.page(address)).toMatch(/Withdrawn by .*\. A slip\.<\/p><p>Change it in the workbook/);
  });
});
