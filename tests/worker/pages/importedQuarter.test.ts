import { beforeEach, expect, it } from 'vitest';
import { anIndicator, aQuarter } from '../quarters.ts';
import { postSignOff } from '../recordHarness.ts';
import { COUNCILLOR, freshPages, HEAD, REPORT, signedIn, through } from './browser.ts';

beforeEach(freshPages);

it('shows of a quarter that was brought in its workbook, its publication and what the rules give', async () => {
  const imported = {
    file: 'KPIs <2017>.xlsx',
    sha256: 'a'.repeat(64),
    reason: 'The report was published so.',
    published: { on: '2017-11-03', by: 'Cabinet' },
  };
  const indicators = [anIndicator({ rating: 'GREEN', short: null }, { performance: '60% GREEN' })];
  const response = await postSignOff(aQuarter({ imported, indicators }), await through(HEAD));
  expect(response.status).toBe(201);
  const page = await (await signedIn(COUNCILLOR)).page(REPORT);
  expect(page).toContain(
    'Brought in from the workbook &quot;KPIs &lt;2017&gt;.xlsx&quot; by Head of service (local)',
  );
  expect(page).toContain('Published on 3 November 2017 by Cabinet.');
  expect(page).toContain('Ratings and arrows are as published. The report was published so.');
  expect(page).toContain(
    '<span class="rating GREEN">GREEN</span><small>As published. The rules give RED.</small>',
  );
  expect(page).toContain('Not compared<small>Not published with the report.</small>');
  expect(page).not.toContain('Signed by');
});
