import { describe, expect, it } from 'vitest';
import {
  formatDoneSentence,
  formatPreviewSentence,
} from '../../../../../addin/taskpane/actions/format/formatSentences.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { sampleModel } from '../../aPane.ts';
import { checkedPane, sheetOf, snapshot } from '../../paneSession.ts';

describe('the number of changes that formatting makes', () => {
  it.each([
    [1, '1 change'],
    [2, '2 changes'],
    [3, '3 changes'],
    [1_070, '1,070 changes'],
  ])('is the number that was counted: %i', (changes, text) => {
    expect(formatPreviewSentence(changes)).toBe(
      `Formatting will make ${text} to how the sheet looks. It will not change any figure, text, arrow or comment.`,
    );
    expect(formatDoneSentence(changes)).toBe(
      `Formatted: ${text} to how the sheet looks. No figure, text, arrow or comment changed.`,
    );
  });

  it('is not mentioned where nothing changes', () => {
    expect(formatPreviewSentence(0)).toBe('The report is already formatted.');
    expect(formatDoneSentence(0)).toBe('The report was already formatted. Nothing changed.');
  });

  it('counts each cell, column width, freeze and page setup that then looks different', async () => {
    const model = await sampleModel();
    const before = lookOf(model);
    const session = await checkedPane(model);
    const { changes } = session.checked();
    await session.actions.formatReport();
    const after = lookOf(model);
    const different = before.filter((look, at) => look !== after[at]).length;
    expect(different).toBeGreaterThan(100);
    expect(changes).toBe(different);
    expect(session.said()).toBe(formatDoneSentence(changes));
  });
});

/** One text for each cell, column width, freeze and page setup of the first sheet. */
function lookOf(model: MemoryWorkbook): string[] {
  const sheet = sheetOf(model);
  const { column = 0, columns = 0 } = sheet.used() ?? {};
  const widths = Array.from({ length: columns }, (_, at) => sheet.columnWidth(column + at));
  return [...snapshot(model).looks, ...widths, sheet.freeze, sheet.page].map(look => JSON.stringify(look));
}
