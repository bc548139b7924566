import type { CellValue } from '../../cells.ts';
import { dateText, isDateFormat } from './dateText.ts';
import { formattedNumbers, generalText, scaleOf } from './numberFormatText.ts';

/** Excel takes no longer format; a file may say anything. */
const LONGEST_FORMAT = 255;

/** A cell as a person sees it: 0.644 with "0.0%" is "64.4%". An error such as "#N/A" is handed over as text already. */
export const cellText = (value: CellValue, numberFormat: string): string =>
  new CellPrinter().text(value, numberFormat);

type NumberPrinter = (value: number) => string;

/** Prints the cells of a sheet. Each format is taken apart once: a sheet has many cells and few formats. */
export class CellPrinter {
  readonly #printers = new Map<string, NumberPrinter>();

  text(value: CellValue, numberFormat: string): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const printer = this.#printers.get(numberFormat) ?? numberPrinter(numberFormat);
    this.#printers.set(numberFormat, printer);
    return printer(value);
  }
}

function numberPrinter(numberFormat: string): NumberPrinter {
  const [positive, negative, zero] = [1, -1, 0].map(sample =>
    sectionPrinter(sectionFor(sample, numberFormat)),
  ) as [NumberPrinter, NumberPrinter, NumberPrinter];
  return value => (value < 0 ? negative(value) : value === 0 ? zero(value) : positive(value));
}

function sectionPrinter(section: FormatSection | null): NumberPrinter {
  if (section === null) return generalText;
  const { format, signed } = section;
  if (isDateFormat(format)) return value => dateText(value, format);
  const print = formattedNumbers(format);
  return signed ? value => print(Math.abs(value)) : print;
}

/** The number that the printed digits round, in the printed unit: 89.82 of 0.8982 shown as "90%". Null where none is printed. */
export function exactNumber(value: CellValue, numberFormat: string): number | null {
  if (typeof value !== 'number') return null;
  const section = sectionFor(value, numberFormat);
  if (section === null) return value;
  return isDateFormat(section.format) ? null : value * scaleOf(section.format);
}

/** Whether the cell holds a number that prints as a day, or as a month of a year: "3/4" typed into Excel may become one. */
export function showsDate(value: CellValue, numberFormat: string): boolean {
  if (typeof value !== 'number') return false;
  const format = sectionFor(value, numberFormat)?.format ?? '';
  return isDateFormat(format) && /[dy]|mmm/i.test(format.replace(/"[^"]*"|\\./g, ''));
}

interface FormatSection {
  readonly format: string;
  readonly signed: boolean;
}

/** A format may hold one section for positive numbers, one for negative and one for zero; theirs print no minus of its own. */
function sectionFor(value: number, numberFormat: string): FormatSection | null {
  if (numberFormat === 'General' || numberFormat.length > LONGEST_FORMAT) return null;
  const sections = splitSections(numberFormat).map(withoutBrackets);
  const wanted = value < 0 ? 1 : value === 0 ? 2 : 0;
  const signed = wanted === 1 && sections[1] !== undefined;
  const format = sections[wanted] ?? sections[0] ?? '';
  return format === '' || /^(general|@)$/i.test(format.trim()) ? null : { format, signed };
}

/** At semicolons that are neither quoted nor escaped. */
function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? []) as string[];
}

/** "[Red]" and "[>=1000]" print nothing; "[$£-809]" prints its currency sign; "[h]" is a clock. */
function withoutBrackets(format: string): string {
  return format.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
}
