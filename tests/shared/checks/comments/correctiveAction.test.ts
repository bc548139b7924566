import { describe, expect, it } from 'vitest';
import { commentParts } from '../../../../shared/checks/comments/correctiveAction.ts';

describe('the corrective action in a comment', () => {
  it.each([
    [
      'Visits fell by a tenth. Corrective Action: A new rota begins in May.',
      'Visits fell by a tenth.',
      'A new rota begins in May.',
    ],
    [
      'Two posts are vacant.\nActions taken: Both are advertised.',
      'Two posts are vacant.',
      'Both are advertised.',
    ],
    ['Mitigation: Weekly meetings.', '', 'Weekly meetings.'],
    ['Late returns. Next steps – a reminder to all.', 'Late returns.', 'a reminder to all.'],
  ])('%j is parted at the words that introduce it', (comment, why, action) => {
    expect(commentParts(comment)).toEqual({ why, action });
  });

  it('is the whole comment where it runs through it', () => {
    const comment = 'A recovery plan is being agreed with the provider.';
    expect(commentParts(comment)).toEqual({ why: '', action: comment });
  });

  it.each(['Numbers were high in June.', '5 of the 12 actions are complete.', ''])(
    'is missing from %j',
    comment => {
      expect(commentParts(comment)).toEqual({ why: comment, action: '' });
    },
  );
});
