import { a1 } from '../../../shared/cells.ts';
import { cellText } from '../../../shared/sheet/cells/cellText.ts';
import type { WorkbenchSession } from '../workbenchSession.ts';
import { element } from './element.ts';

/** The active cell and its content as text, for screen readers: the grid is drawn on a canvas. */
export function showActiveCell({ workbook, functionErrors }: WorkbenchSession): void {
  const { active: sheet, selection } = workbook;
  const { row, column } = selection;
  const text = cellText(sheet.value(row, column), sheet.look(row, column).numberFormat);
  const formula = sheet.formula(row, column);
  const sentence = functionErrors.of({ sheet: sheet.id, row, column });
  const parts = [
    strong(`${a1(selection)}: ${text === '' ? 'empty' : text}`),
    ...(formula === '' ? [] : [`, from ${formula}`]),
    ...(sentence === '' ? [] : [spoken(sentence)]),
  ];
  const line = element('cell', HTMLParagraphElement);
  const said = parts.map(part => (typeof part === 'string' ? part : part.textContent)).join('');
  // Screen readers read the same text again if it is rewritten.
  if (line.textContent !== said) line.replaceChildren(...parts);
}

function strong(text: string): HTMLElement {
  const made = document.createElement('strong');
  made.textContent = text;
  return made;
}

function spoken(sentence: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'sentence';
  made.textContent = `. ${sentence}`;
  return made;
}
