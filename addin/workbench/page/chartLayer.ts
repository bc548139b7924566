import { fill } from '../../../shared/words/fill.ts';
import { toPixels } from '../grid/pixels.ts';
import { chartRectangle } from '../model/chartPlace.ts';
import { workbenchSentences } from '../words.ts';
import type { WorkbenchSession } from '../workbenchSession.ts';
import { chartPicture } from './chartPicture.ts';
import { element } from './element.ts';

/** The size in pixels of the headings of rows and columns that the grid draws. */
const HEADINGS = { left: 46, top: 20 } as const;

/** Draws the charts of the active sheet over the grid, which has none. They are looked at, and never take a click. */
export function showCharts({ workbook }: WorkbenchSession): void {
  const layer = element('charts', HTMLDivElement);
  const canvas = sheetCanvas();
  const { active: sheet } = workbook;
  const shown = canvas ? sheet.charts : [];
  if (shown.length === 0) {
    layer.replaceChildren();
    return;
  }
  const around = layer.parentElement?.getBoundingClientRect();
  const sheetBox = canvas?.getBoundingClientRect();
  if (!around || !sheetBox) return;
  Object.assign(layer.style, {
    left: `${sheetBox.left - around.left + HEADINGS.left}px`,
    top: `${sheetBox.top - around.top + HEADINGS.top}px`,
    width: `${Math.max(0, sheetBox.width - HEADINGS.left)}px`,
    height: `${Math.max(0, sheetBox.height - HEADINGS.top)}px`,
  });
  const scrolled = sheet.scrolled();
  layer.replaceChildren(
    ...shown.flatMap(chart => {
      if (!chart.place) return [];
      const { left, top, width, height } = chartRectangle(sheet, chart.place);
      const size = { width: toPixels(width), height: toPixels(height) };
      const drawn = document.createElement('div');
      drawn.setAttribute('role', 'img');
      const said = chart.chart?.title || chart.name;
      drawn.setAttribute('aria-label', fill(workbenchSentences.chart, { title: said }));
      drawn.innerHTML = chartPicture(sheet, chart, size);
      Object.assign(drawn.style, {
        left: `${toPixels(left) - scrolled.left}px`,
        top: `${toPixels(top) - scrolled.top}px`,
      });
      return [drawn];
    }),
  );
}

/** The largest: the formula bar is drawn on one too. */
function sheetCanvas(): Element | undefined {
  const area = (canvas: Element): number => canvas.clientWidth * canvas.clientHeight;
  return [...document.querySelectorAll('#grid canvas')].toSorted((a, b) => area(b) - area(a))[0];
}
