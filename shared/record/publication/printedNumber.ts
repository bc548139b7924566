import type { NewCell } from '../../newWorkbook.ts';
import { formattedNumbers } from '../../sheet/cells/numberFormatText.ts';

/** "1,070", "-3", "64.4%", "£1,250.00": one number, its digits grouped in threes or not at all. */
const NUMBER = /^(-?)(£?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)(%?)$/;

/**
 * A figure as a cell that can be calculated with, shown to the letter as it was printed; a text where that cannot be: with
 * a mark, a unit or two figures.
 */
export function printedNumber(text: string): NewCell {
  const [, sign, currency, whole, fraction, percent] = NUMBER.exec(text) ?? [];
  if (whole === undefined || fraction === undefined) return text;
  const digits = whole.includes(',') ? '#,##0' : '0';
  const places = fraction.replace(/\d/g, '0');
  const format = `${currency}${digits}${places}${percent}`;
  const printed = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`);
  const value = percent ? printed / 100 : printed;
  return formattedNumbers(format)(value) === text ? { value, format } : text;
}
