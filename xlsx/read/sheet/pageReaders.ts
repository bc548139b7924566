import { type PageMargins, STANDARD_PAGE, type XlsxPage } from '../../workbook.ts';
import { isTrue, wholeNumber } from '../xml/attributes.ts';
import type { ElementReader } from '../xml/readElements.ts';

type PageElement = 'pageSetUpPr' | 'pageMargins' | 'pageSetup' | 'headerFooter' | 'rowBreaks';

const POINTS_PER_INCH = 72;
/** Excel takes no more breaks; a file may say anything. */
const MOST_BREAKS = 1026;

/** The readers of the elements that describe a sheet's printed page, and the page once they have run. */
export function pageReaders(): {
  readonly readers: Readonly<Record<PageElement, ElementReader>>;
  read(): Omit<XlsxPage, 'titleRows' | 'printArea'>;
} {
  let { orientation, paper, footer }: XlsxPage = STANDARD_PAGE;
  let margins: PageMargins = STANDARD_PAGE.margins;
  let fitsPage = false;
  let pagesWide = 1;
  const breaks: number[] = [];
  return {
    readers: {
      pageSetUpPr: {
        open: ({ fitToPage }) => {
          fitsPage = isTrue(fitToPage);
        },
      },
      pageMargins: {
        open: attributes => {
          margins = Object.fromEntries(
            (Object.keys(margins) as (keyof PageMargins)[]).map(side => [
              side,
              inPoints(attributes[side]) ?? margins[side],
            ]),
          ) as unknown as PageMargins;
        },
      },
      pageSetup: {
        open: attributes => {
          orientation = attributes.orientation === 'landscape' ? 'landscape' : 'portrait';
          paper = wholeNumber(attributes.paperSize) ?? paper;
          pagesWide = Number(attributes.fitToWidth ?? 1);
        },
      },
      headerFooter: {
        inside: {
          oddFooter: {
            text: text => {
              footer = text;
            },
          },
        },
      },
      rowBreaks: {
        inside: {
          brk: {
            open: ({ id, man }) => {
              const row = wholeNumber(id);
              if (row !== null && row > 0 && isTrue(man) && breaks.length < MOST_BREAKS) breaks.push(row);
            },
          },
        },
      },
    },
    read: () => ({
      orientation,
      paper,
      margins,
      footer,
      breaks: breaks.toSorted((a, b) => a - b),
      fitToWidth: fitsPage && pagesWide === 1,
    }),
  };
}

function inPoints(inches: string | undefined): number | null {
  const points = Number(inches) * POINTS_PER_INCH;
  return inches !== undefined && points >= 0 && Number.isFinite(points)
    ? Math.round(points * 100) / 100
    : null;
}
