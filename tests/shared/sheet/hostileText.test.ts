import { describe, it } from 'vitest';
import { aReport, COLUMNS, withCell } from '../../examples/aReport.ts';
import { expectSound, SLOW_TEXTS } from './hostileSheets.ts';

/** Long enough to be repeated; hostileText.long.test.ts measures what is longer than Excel takes. */
const LENGTH = 200;

describe('a text made to be slow to read', () => {
  it.each(COLUMNS)('is read and checked as a %s', column => {
    for (const part of SLOW_TEXTS) {
      const text = `${part.repeat(LENGTH / part.length)} 9% RED`;
      expectSound(aReport({ performance: '60% RED', target: 'Better than England', [column]: text }));
    }
  });

  it('is read as a heading', () => {
    for (const part of SLOW_TEXTS) {
      expectSound(withCell(aReport({}), 0, 10, part.repeat(LENGTH / part.length)));
    }
  });

  it('is printed as a number format', () => {
    for (const part of [...SLOW_TEXTS, '""0', '_', '\\_', '#,', '0.', '[h]', ';']) {
      const format = part.repeat(LENGTH / part.length);
      expectSound(aReport({ performance: { value: 0.644, format } }));
    }
  });
});
