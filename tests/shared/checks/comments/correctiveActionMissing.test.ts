import { describe, expect, it } from 'vitest';
import { aReport, aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

const red: ChangedRow = { performance: '60% RED', shortArrow: '↓' };
/** Another RED row, by which the council shows its custom. */
const CUSTOM: ChangedRow = { ...red, comment: 'Corrective Action: more gardeners.' };

describe('a corrective action', () => {
  it.each([
    'Corrective Action: more gardeners.',
    'REMEDIAL ACTIONS - more gardeners',
    'A recovery plan is agreed.',
    'Action: more gardeners.',
    'Actions taken include longer hours.',
    'Mitigation: more gardeners.',
    'Two gardeners left. Next steps: fill both posts.',
  ])('is given by "%s"', comment => {
    expect(told(aReport({ ...red, comment }, CUSTOM))).toEqual([]);
  });

  it.each(['5 of the 12 actions are complete.', 'Legal action was avoided.'])(
    'is not given by "%s"',
    comment => {
      expect(foundAt('corrective-action-missing', aReport({ ...red, comment }, CUSTOM))).toEqual([
        'warning K3',
      ]);
    },
  );

  it.each(['Corrective actions', 'Actions', 'Mitigation', 'Next steps'])(
    'may have a column of its own: %s',
    heading => {
      const headings = COLUMNS.map(column => (column === 'services' ? heading : HEADINGS[column]));
      const cells = aSheet([headings, rowOf({ ...CLEAN_ROW, ...red, services: 'More gardeners.' })]);
      expect(foundAt('corrective-action-missing', cells)).toEqual([]);
    },
  );
});

describe('a RED row without a corrective action', () => {
  const found = (row: ChangedRow) => foundAt('corrective-action-missing', aReport(row, CUSTOM));

  it('is reported at its comment', () => {
    expect(found({ ...red, comment: 'Fewer gardeners.' })).toEqual(['warning K3']);
    expect(found({ ...red, comment: '' })).toEqual(['warning K3']);
  });

  it('is reported for a milestone that is off track', () => {
    const milestone = { title: 'Plan adopted', target: 'N/A', annualTarget: 'Adopted', polarity: 'N/A' };
    expect(found({ ...milestone, performance: 'Off Track' })).toEqual(['warning K3']);
    expect(found({ ...milestone, performance: 'On Track' })).toEqual([]);
  });

  it('is judged by the rules before the printed word', () => {
    expect(found({ performance: '60% GREEN' })).toEqual(['warning K3']);
    expect(found({ performance: '66.2% RED' })).toEqual([]);
  });

  it('is judged by the printed word where the rules give no rating', () => {
    expect(found({ performance: '60% RED', target: 'N/A', annualTarget: 'N/A' })).toEqual(['warning K3']);
  });

  it('is reported next to columns about other things', () => {
    const headings = COLUMNS.map(column => (column === 'services' ? 'Lead officer' : HEADINGS[column]));
    const rows = [red, CUSTOM].map((row, at) => rowOf({ ...CLEAN_ROW, ...row, lineNo: String(at + 1) }));
    expect(foundAt('corrective-action-missing', aSheet([headings, ...rows]))).toEqual(['warning K2']);
  });

  it('is silent for a target that was met', () => {
    expect(found({})).toEqual([]);
  });
});

describe('the custom of giving one', () => {
  const none: ChangedRow = { ...red, comment: 'Fewer gardeners.' };
  const found = (...rows: readonly ChangedRow[]) => foundAt('corrective-action-missing', aReport(...rows));

  it('is that half of the other RED rows do', () => {
    expect(found(none, CUSTOM, none)).toEqual(['warning K3', 'warning K5']);
    expect(found(none, CUSTOM, none, none)).toEqual([]);
  });

  it('is not shown by one RED row, or by rows that are not RED', () => {
    expect(found(none)).toEqual([]);
    expect(found(none, { comment: 'Corrective Action: none is needed.' })).toEqual([]);
  });

  it('may be said in the key of the sheet', () => {
    const rows = aReport(none);
    const key = aSheet([['RED: worse than target. A corrective action is given.'], ...rows.values]);
    expect(foundAt('corrective-action-missing', key)).toEqual(['warning K4']);
  });
});
