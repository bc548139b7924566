import { type Column, printedText } from '../../report.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

/** "=SUM(A1:A9)", "=B2/C2", "='Q1'!F8", "=1+2": what Excel would calculate if it were not text. */
const FORMULA =
  /^=\s*(?:[-+(]*\s*)*(?:[A-Z_][\w.]*\(|\$?[A-Z]{1,3}\$?\d{1,7}\b|'[^']{1,99}'!|\w{1,99}!\$?[A-Z]|[\d.]+\s*[-+*/^&%(]|["{])/i;
/** The same after a sign that other programs take for "=". A list's dash or "+3 on Q1" is not a formula. */
const SIGNED =
  /^[-+@]\s*(?:[A-Z][A-Z0-9.]{1,30}\((?=[^()]{0,200}[)!:,])(?=[^a-z]{0,3}|["$A-Z])|\$?[A-Z]{1,3}\$?\d{1,7}\s*[-+*/]\s*\$?[A-Z]{1,3}\$?\d)/;
/** Dynamic data exchange: =cmd|' /C calc'!A0. */
const COMMAND = /^[=+\-@]\s*\w{1,30}\|['\w ]/;

/** Readers see a formula that Excel keeps as text, and it runs where the text is pasted or saved as CSV. */
export const formulaText = check({
  code: 'formula-text',
  severity: 'warning',
  heading: 'Formula stored as text',
  about: {
    asks: 'Does a cell show a formula as text instead of its result?',
    example: '"=SUM(F2:F9)" in a cell whose format is Text',
    action: 'Type what the cell should say, or set its format to General and enter the formula again.',
  },
  words: {
    formula:
      'The {column} holds the formula {formula} as text. Type what it should say; if Excel should calculate it, set the cell’s format to General and enter it again.',
  },
  find: ({ report }, words) =>
    report.indicators.flatMap(indicator =>
      (Object.keys(indicator.texts) as Column[]).flatMap((column): Found[] => {
        const cell = indicator.cells[column];
        const text = printedText(indicator, column).slice(0, 400).trim();
        if (!cell || cell.row !== indicator.row || !/^[=+\-@]/.test(text)) return [];
        if (![FORMULA, SIGNED, COMMAND].some(pattern => pattern.test(text))) return [];
        const values = { column: COLUMN_NAMES[column], formula: text.slice(0, 60) };
        return [{ cell, indicator: indicator.id, message: fill(words.formula, values) }];
      }),
    ),
});
