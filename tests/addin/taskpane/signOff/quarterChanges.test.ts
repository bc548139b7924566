import { describe, expect, it } from 'vitest';
import { changesSummary } from '../../../../addin/taskpane/signOff/quarterChanges.ts';
import { changesBetween } from '../../../../shared/record/compare/changesBetween.ts';
import { fieldLabel } from '../../../../shared/record/compare/changeText.ts';
import { aPane, sampleModel } from '../aPane.ts';
import { quarterInSheet, withOutturn } from '../paneSession.ts';

describe('the summary of the changes between two quarters', () => {
  it('counts the changed, added and removed indicators', async () => {
    const session = aPane(await sampleModel());
    await session.actions.loadReport();
    const quarter = quarterInSheet(session);
    expect(changesSummary(changesBetween(quarter, quarter))).toBe('Nothing differs.');
    const [gone, ...rest] = withOutturn(quarter, '4', '1%').indicators;
    if (!gone) throw new Error('The sample has no indicators.');
    const later = { ...quarter, sheet: 'Another', indicators: [...rest, { ...gone, uid: 'new' }] };
    expect(changesSummary(changesBetween(quarter, later))).toBe(
      '1 indicator differs, 1 added, 1 removed, also changed: sheet name.',
    );
  });

  it('has a name for every field of a signed quarter', async () => {
    const session = aPane(await sampleModel());
    await session.actions.loadReport();
    const quarter = quarterInSheet(session);
    const { quarter: whole, indicators } = changesBetween({ ...quarter, indicators: [] }, quarter);
    const fields = [...whole, ...indicators.flatMap(row => row.fields)].map(({ field }) => field);
    expect(fields.filter(field => fieldLabel(field) === field)).toEqual([]);
  });
});
