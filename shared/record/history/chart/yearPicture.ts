import { hasOwnTarget, type LineJudgement } from '../judgeLine.ts';
import { figureText } from '../lineText.ts';
import { type DrawnPoint, drawnPoints, type SeriesLine } from '../seriesLine.ts';
import { type PartOfYears, yearsByPart } from '../yearsByPart.ts';
import type { PictureSize } from './linePicture.ts';
import { FONT_SIZE, type Frame, type LinePicture, type PathMark, type TextMark, tenth } from './marks.ts';
import { labelWidth, placeAlong, placeLabels } from './placeLabels.ts';
import { type Plotted, pointMarks } from './pointMarks.ts';
import { upScale } from './scale.ts';
import { strokes } from './strokes.ts';
import { segment, upAxis } from './upAxis.ts';

/** The part of a group's width that its figures take: the rest parts it from the next. */
const FILLED = 0.76;

interface Group extends Pick<PartOfYears, 'name'> {
  readonly plotted: readonly Plotted[];
  readonly middle: number;
}

/**
 * The same part of each year side by side: a group of figures for each quarter, in it one for each year, oldest first. A reader
 * compares like with like along a group, whatever the season. Null where a year is one period, or there is one year alone.
 */
export function yearPicture(
  line: SeriesLine,
  judgement: LineJudgement,
  { width, height }: PictureSize,
): LinePicture | null {
  const byPart = yearsByPart(line);
  if (!byPart) return null;
  const [top, bottom] = [FONT_SIZE * 2, height - FONT_SIZE * 2];
  const scale = upScale(drawnPoints(line), null, [bottom, top]);
  const tickTexts = scale.ticks.map(tick => figureText(tick, line.unit));
  const left = Math.ceil(Math.max(...tickTexts.map(labelWidth))) + 8;
  const frame = { left, right: width - 8, top, bottom };
  const { parts, years } = byPart;
  const room = (frame.right - left) / parts.length;
  const step = (room * FILLED) / Math.max(1, years.length - 1);
  const groups = parts.map(({ name, byYear }, index): Group => {
    const start = left + room * (index + (1 - FILLED) / 2);
    const plotted = byYear.flatMap((point, year) =>
      point ? [{ point, x: tenth(start + step * year), y: tenth(scale.y(point.drawn)) }] : [],
    );
    return { name, plotted, middle: left + room * (index + 0.5) };
  });
  const all = groups.flatMap(({ plotted }) => plotted);
  const size = Math.min(5, Math.max(1.5, step * 0.45));
  return {
    width,
    height,
    isFromZero: scale.isFromZero,
    marks: [
      ...upAxis(scale, tickTexts, frame),
      ...groups.slice(1).map((_, index) => between(left + room * (index + 1), frame)),
      ...all.flatMap(one => targetMark(one, scale.y, step / 2)),
      ...groups.flatMap(({ plotted }) => strokes(plotted, isGapInYears(12 / line.length))),
      ...latestLabels(groups, line.unit, { ...frame, top: 2 }),
      ...groupNames(groups, { width, height }),
    ],
    points: all.map(one => pointMarks(one, size, judgement)),
  };
}

const between = (x: number, { top, bottom }: Frame): PathMark => ({
  d: segment(x, top, x, bottom),
  stroke: 'grid',
});

function targetMark({ point, x }: Plotted, y: (value: number) => number, half: number): PathMark[] {
  if (!hasOwnTarget(point)) return [];
  const up = y(point.aim);
  return [{ d: segment(x - half, up, x + half, up), stroke: 'target', width: 1.5 }];
}

/** From a year to the next alone, and only where that is measured as before. */
const isGapInYears =
  (inYear: number) =>
  (point: DrawnPoint, before: DrawnPoint): boolean =>
    point.at - before.at !== inYear || point.measure !== before.measure;

/** The latest figure of each group, where there is room. */
function latestLabels(groups: readonly Group[], unit: string, room: Frame): TextMark[] {
  const wanted = groups.flatMap(({ plotted }) => {
    const latest = plotted.at(-1);
    return latest ? [{ x: latest.x, y: latest.y, text: figureText(latest.point.drawn, unit) }] : [];
  });
  return placeLabels(wanted, room).map(label => ({ ...label, colour: 'text', isOverLines: true }));
}

function groupNames(groups: readonly Group[], { width, height }: PictureSize): TextMark[] {
  const labels = groups.map(({ name, middle }) => ({ x: tenth(middle), y: height - 6, text: name }));
  return placeAlong(labels, 2, width - 2).map(label => ({ ...label, colour: 'quiet' }));
}
