import type { Element } from '@xmldom/xmldom';
import type { PageEdits } from '../../edits.ts';
import { type PageMargins, STANDARD_PAGE } from '../../workbook.ts';
import { childInOrder, childOf, childrenOf, make } from '../xml.ts';
import { PARTS_OF_SHEET } from './partsOfSheet.ts';

const PARTS_OF_HEADER_FOOTER = [
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
];
const POINTS_PER_INCH = 72;
const LAST_COLUMN = '16383';

/** The page's paper, orientation, fit, margins, foot and breaks. Its title rows and print area are names of the workbook. */
export function setPage(root: Element, edits: PageEdits): void {
  setFit(root, edits);
  if (edits.margins) setMargins(root, edits.margins);
  if (edits.footer !== undefined) setFooter(root, edits.footer);
  if (edits.breaks) setBreaks(root, edits.breaks);
}

function setFit(root: Element, { orientation, fitToWidth, paper }: PageEdits): void {
  if (fitToWidth) {
    const properties = childInOrder(root, 'sheetPr', PARTS_OF_SHEET);
    childInOrder(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']).setAttribute(
      'fitToPage',
      '1',
    );
  }
  if (fitToWidth === false) {
    const properties = childOf(root, 'sheetPr');
    (properties && childOf(properties, 'pageSetUpPr'))?.removeAttribute('fitToPage');
  }
  if (!orientation && !fitToWidth && paper === undefined) return;
  const setup = childInOrder(root, 'pageSetup', PARTS_OF_SHEET);
  if (orientation) setup.setAttribute('orientation', orientation);
  if (paper !== undefined) setup.setAttribute('paperSize', String(paper));
  if (!fitToWidth) return;
  setup.setAttribute('fitToWidth', '1');
  // As many pages down as it takes.
  setup.setAttribute('fitToHeight', '0');
}

/** All six, since the element must have them. */
function setMargins(root: Element, margins: PageMargins): void {
  const element = childInOrder(root, 'pageMargins', PARTS_OF_SHEET);
  for (const side of Object.keys(STANDARD_PAGE.margins) as (keyof PageMargins)[])
    element.setAttribute(side, String(margins[side] / POINTS_PER_INCH));
}

function setFooter(root: Element, footer: string): void {
  const group = childInOrder(root, 'headerFooter', PARTS_OF_SHEET);
  const old = childOf(group, 'oddFooter');
  if (footer !== '') childInOrder(group, 'oddFooter', PARTS_OF_HEADER_FOOTER).textContent = footer;
  else if (old) group.removeChild(old);
}

/** Breaks that Excel worked out itself are not in a file. */
function setBreaks(root: Element, rows: readonly number[]): void {
  const old = childOf(root, 'rowBreaks');
  if (old) root.removeChild(old);
  if (rows.length === 0) return;
  const list = childInOrder(root, 'rowBreaks', PARTS_OF_SHEET);
  for (const row of rows) {
    list.appendChild(make(list, 'brk', { id: String(row), max: LAST_COLUMN, man: '1' }));
  }
  const count = String(childrenOf(list, 'brk').length);
  list.setAttribute('count', count);
  list.setAttribute('manualBreakCount', count);
}
