import type { Element } from '@xmldom/xmldom';
import type { PageEdits } from '../../edits.ts';
import { childInOrder, childOf } from '../xml.ts';
import { PARTS_OF_SHEET } from './partsOfSheet.ts';

/** The page's orientation and its fit. Its title rows are a name of the workbook. */
export function setPage(root: Element, { orientation, fitToWidth }: PageEdits): void {
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
  if (!orientation && !fitToWidth) return;
  const setup = childInOrder(root, 'pageSetup', PARTS_OF_SHEET);
  if (orientation) setup.setAttribute('orientation', orientation);
  if (!fitToWidth) return;
  setup.setAttribute('fitToWidth', '1');
  // As many pages down as it takes.
  setup.setAttribute('fitToHeight', '0');
}
