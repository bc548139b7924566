import { describe, expect, it } from 'vitest';
import { exceptionOf, exceptionsText } from '../../../shared/summary/exceptions.ts';

const exception = exceptionOf({
  line: '4',
  title: '% of children in long-term placements',
  outturn: '64.4%',
  target: '65%',
  service: 'Children’s Services',
  comment: '87 of 135 children. Corrective Action: Two more placements end in May.',
});

describe('the exceptions report', () => {
  it('has a paragraph for each RED indicator with its figures, owner, reason and action', () => {
    expect(exceptionsText([exception])).toBe(
      [
        '1 indicator is RED.',
        '',
        '4. % of children in long-term placements',
        'Outturn 64.4%, target 65%.',
        'Lead service: Children’s Services',
        'Why: 87 of 135 children.',
        'Action: Two more placements end in May.',
      ].join('\n'),
    );
  });

  it('says where a comment names no action, and leaves out what the report does not have', () => {
    const bare = exceptionOf({ ...exception, line: '', service: '', comment: '' });
    expect(exceptionsText([exception, bare])).toContain('2 indicators are RED.');
    expect(exceptionsText([bare])).toMatch(
      /\n\n% of children in long-term placements\nOutturn 64.4%, target 65%.\nAction: The comment names none.$/,
    );
  });

  it('says that no indicator is RED', () => {
    expect(exceptionsText([])).toBe('No indicator is RED.');
  });
});
