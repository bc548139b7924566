import type { CellValue } from '../../../shared/cells.ts';

/**
 * How Excel converts a text that is written to a cell: to a number, a percentage with its format, or a truth value. A
 * leading apostrophe keeps it a text. A cell with the text format (@) keeps the text.
 */
export function typedValue(text: string, numberFormat: string): { value: CellValue; numberFormat?: string } {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  const plain = text.trim();
  if (/^(?:true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(%)?$/.exec(plain);
  if (!number || (number[2] === undefined && number[3] === undefined)) return { value: text };
  const [, sign, whole = '0', fraction = '', percent] = number;
  const digits = `${sign}${whole.replaceAll(',', '')}${fraction}`;
  if (percent === undefined) return { value: Number(digits) };
  const decimals = fraction.length > 1 ? `.${'0'.repeat(fraction.length - 1)}` : '';
  // Not divided: 99.9 / 100 is 0.9990000000000001, and Excel holds 0.999.
  return {
    value: Number(`${digits}e-2`),
    ...(numberFormat === 'General' && { numberFormat: `0${decimals}%` }),
  };
}
