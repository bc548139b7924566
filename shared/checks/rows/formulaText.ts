import type { Column } from '../../report.ts';
import type { Check } from '../check.ts';
import { type Finding, SEVERITIES } from '../finding.ts';
import { COLUMN_NAMES } from './unreadableCells.ts';

/** "=SUM(A1:A9)", "=B2/C2", "='Q1'!F8", "=1+2": what Excel would work out were it not text. */
const FORMULA =
  /^=\s*(?:[-+(]*\s*)*(?:[A-Z_][\w.]*\(|\$?[A-Z]{1,3}\$?\d{1,7}\b|'[^']{1,99}'!|\w{1,99}!\$?[A-Z]|[\d.]+\s*[-+*/^&%(]|["{])/i;
/** The same behind a sign that other programs take for "=". A list's dash or "+3 on Q1" is none. */
const SIGNED =
  /^[-+@]\s*(?:[A-Z][A-Z0-9.]{1,30}\((?=[^()]{0,200}[)!:,])(?=[^a-z]{0,3}|["$A-Z])|\$?[A-Z]{1,3}\$?\d{1,7}\s*[-+*/]\s*\$?[A-Z]{1,3}\$?\d)/;
/** Dynamic data exchange: =cmd|' /C calc'!A0. */
const COMMAND = /^[=+\-@]\s*\w{1,30}\|['\w ]/;

/** A formula that Excel keeps as text shows itself to readers, and runs where the text is pasted or saved as CSV. */
export const formulaText: Check = ({ report }) =>
  report.indicators.flatMap(indicator =>
    (Object.keys(indicator.texts) as Column[]).flatMap((column): Finding[] => {
      const cell = indicator.cells[column];
      const text = (indicator.texts[column] ?? '').slice(0, 400).trim();
      if (!cell || cell.row !== indicator.row || !/^[=+\-@]/.test(text)) return [];
      if (![FORMULA, SIGNED, COMMAND].some(pattern => pattern.test(text))) return [];
      const code = 'formula-text';
      const message = `The ${COLUMN_NAMES[column]} holds the formula ${text.slice(0, 60)} as text. Type what it should say; where it should be worked out, set the cell's format to General and enter it again.`;
      return [{ code, severity: SEVERITIES[code], cell, indicator: indicator.id, message }];
    }),
  );
