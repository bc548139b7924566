import type { CellAddress } from '../../shared/cells.ts';
import type { PackageParts } from '../read/package/openPackage.ts';
import { externalTargets, linksOf } from '../read/package/partLinks.ts';
import { cellRange } from '../read/sheet/cellPlace.ts';
import { isTrue, prefixedAttribute, wholeNumber } from '../read/xml/attributes.ts';
import { type ElementReader, readElements } from '../read/xml/readElements.ts';
import type { StyleFacts } from './styleFacts.ts';

/** What a sheet's part says beyond its cells, as far as the checklist asks for it. */
export interface SheetFacts {
  readonly hasFilter: boolean;
  readonly hasFrozenPanes: boolean;
  readonly hasHeaderOrFooter: boolean;
  /** "B7"; a view that names none has the cursor in A1. */
  readonly cursor: string;
  readonly isInFront: boolean;
  /** Whether A1 has the style Heading 1, or Title. */
  readonly isTitleMarked: boolean;
  readonly links: readonly { readonly at: CellAddress; readonly target: string }[];
  /** Cells whose look the checklist asks to avoid. */
  readonly slanted: readonly string[];
  readonly raised: readonly string[];
  readonly drawings: DrawingFacts;
}

export interface DrawingFacts {
  readonly textBoxes: number;
  readonly pictures: number;
  readonly charts: number;
  /** Pictures and charts without a description for a screen reader. */
  readonly withoutDescription: number;
}

export function readSheetFacts(parts: PackageParts, path: string, styles: StyleFacts): SheetFacts {
  let [hasFilter, hasFrozenPanes, hasHeaderOrFooter, isInFront, isTitleMarked] = [
    false,
    false,
    false,
    false,
    false,
  ];
  let cursor = 'A1';
  const links: SheetFacts['links'][number][] = [];
  const [slanted, raised]: [string[], string[]] = [[], []];
  const targets = externalTargets(parts, path);
  const printed: ElementReader = {
    text: text => {
      hasHeaderOrFooter ||= text.trim() !== '';
    },
  };
  const c: ElementReader = {
    open: ({ r = '', s = '0' }) => {
      const look = styles.looks[wholeNumber(s) ?? 0];
      if (r === 'A1') isTitleMarked = look?.isHeading ?? false;
      if (look?.isSlanted) slanted.push(r);
      if (look?.isRaised) raised.push(r);
    },
  };
  readElements(parts.read(path), 'worksheet', {
    inside: {
      sheetViews: {
        inside: {
          sheetView: {
            open: ({ tabSelected }) => {
              isInFront = isTrue(tabSelected);
            },
            inside: {
              pane: {
                open: ({ state }) => {
                  hasFrozenPanes = state === 'frozen' || state === 'frozenSplit';
                },
              },
              selection: {
                open: ({ activeCell = 'A1' }) => {
                  cursor = activeCell;
                },
              },
            },
          },
        },
      },
      sheetData: { inside: { row: { inside: { c } } } },
      autoFilter: {
        open: () => {
          hasFilter = true;
        },
      },
      hyperlinks: {
        inside: {
          hyperlink: {
            open: attributes => {
              const at = cellRange(attributes.ref ?? '');
              const target =
                targets.get(prefixedAttribute(attributes, 'id') ?? '') ?? attributes.location ?? '';
              if (at) links.push({ at, target });
            },
          },
        },
      },
      headerFooter: {
        inside: Object.fromEntries(
          ['odd', 'even', 'first'].flatMap(page => [
            [`${page}Header`, printed],
            [`${page}Footer`, printed],
          ]),
        ),
      },
    },
  });
  return {
    hasFilter: hasFilter || hasTableFilter(parts, path),
    hasFrozenPanes,
    hasHeaderOrFooter,
    cursor,
    isInFront,
    isTitleMarked,
    links,
    slanted,
    raised,
    drawings: drawingsOf(parts, path),
  };
}

function hasTableFilter(parts: PackageParts, sheet: string): boolean {
  let found = false;
  const autoFilter: ElementReader = {
    open: () => {
      found = true;
    },
  };
  for (const { kind, path } of linksOf(parts, sheet))
    if (kind === 'table' && parts.has(path))
      readElements(parts.read(path), 'table', { inside: { autoFilter } });
  return found;
}

/** Shapes over the cells (ECMA-376 part 1, 20.5): a shape holds a text box, and a graphic frame a chart. */
function drawingsOf(parts: PackageParts, sheet: string): DrawingFacts {
  const found = { textBoxes: 0, pictures: 0, charts: 0, withoutDescription: 0 };
  const described: ElementReader = {
    open: ({ descr = '', title = '' }) => {
      if (`${descr}${title}`.trim() === '') found.withoutDescription++;
    },
  };
  const count = (kind: 'textBoxes' | 'pictures' | 'charts', properties?: string): ElementReader => ({
    open: () => {
      found[kind]++;
    },
    ...(properties === undefined ? {} : { inside: { [properties]: { inside: { cNvPr: described } } } }),
  });
  const anchored: ElementReader = {
    inside: {
      sp: count('textBoxes'),
      pic: count('pictures', 'nvPicPr'),
      graphicFrame: count('charts', 'nvGraphicFramePr'),
    },
  };
  const anchors = { twoCellAnchor: anchored, oneCellAnchor: anchored, absoluteAnchor: anchored };
  for (const { kind, path } of linksOf(parts, sheet))
    if (kind === 'drawing' && parts.has(path)) readElements(parts.read(path), 'wsDr', { inside: anchors });
  return found;
}
