import { describe, expect, it } from 'vitest';
import { aReport, aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('a corrective action', () => {
  const red = { performance: '60% RED', shortArrow: '↓' };

  it.each([
    'Corrective Action: more gardeners.',
    'REMEDIAL ACTIONS - more gardeners',
    'A recovery plan is agreed.',
  ])('is given by "%s"', comment => {
    expect(told(aReport({ ...red, comment }))).toEqual([]);
  });

  it('may have a column of its own', () => {
    const headings = COLUMNS.map(column => (column === 'services' ? 'Corrective actions' : HEADINGS[column]));
    const cells = aSheet([headings, rowOf({ ...CLEAN_ROW, ...red, services: 'More gardeners.' })]);
    expect(told(cells)).toEqual([]);
  });
});

describe('a RED row without a corrective action', () => {
  const found = (row: ChangedRow) => foundAt('corrective-action-missing', aReport(row));
  const red = { performance: '60% RED', shortArrow: '↓' };

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
    const cells = aSheet([headings, rowOf({ ...CLEAN_ROW, ...red })]);
    expect(foundAt('corrective-action-missing', cells)).toEqual(['warning K2']);
  });

  it('is silent for a target that was met', () => {
    expect(found({})).toEqual([]);
  });
});
