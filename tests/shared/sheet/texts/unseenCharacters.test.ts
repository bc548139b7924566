import { expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { told } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';

const written = (cells: SheetCells, write: (text: string) => string): SheetCells => ({
  ...cells,
  values: cells.values.map(row => row.map(value => (typeof value === 'string' ? write(value) : value))),
});

it.each<[string, (text: string) => string]>([
  ['spaces that no line breaks at', text => text.replaceAll(' ', '\u00a0')],
  ['narrow spaces', text => text.replaceAll(' ', '\u202f')],
  ['characters without a width', text => (text === '' ? '' : `\u200b${text}\ufeff`)],
  ['soft hyphens', text => text.replaceAll('mm', 'm\u00adm')],
])('what a person cannot see changes nothing that is found: %s', async (_, write) => {
  const sample = await theSample();
  expect(told(written(sample, write))).toEqual(told(sample));
});
