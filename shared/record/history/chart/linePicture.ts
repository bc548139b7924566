import { scaleLinear } from 'd3-scale';
import { hasOwnTarget, type LineJudgement } from '../judgeLine.ts';
import { figureText, ruleSetChanges } from '../lineText.ts';
import { drawnPoints, periodTextAt, type SeriesLine } from '../seriesLine.ts';
import { FONT_SIZE, type Frame, type LinePicture, type PathMark, type TextMark, tenth } from './marks.ts';
import { milestonePicture } from './milestonePicture.ts';
import { labelWidth, placeAlong, placeLabels } from './placeLabels.ts';
import { type Plotted, pointMarks } from './pointMarks.ts';
import { type UpScale, upScale } from './scale.ts';
import { strokes } from './strokes.ts';
import { segment, upAxis } from './upAxis.ts';

/** The room that a picture has, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The line of one indicator; null where there is neither a figure nor a rating to draw. */
export function linePicture(
  line: SeriesLine,
  judgement: LineJudgement,
  { width, height }: PictureSize,
): LinePicture | null {
  const drawn = drawnPoints(line);
  const [start, end] = [drawn[0]?.at, drawn.at(-1)?.at];
  if (start === undefined || end === undefined) return milestonePicture(line, judgement, width);
  const [top, bottom] = [FONT_SIZE * 2, height - FONT_SIZE * 2];
  const scale = upScale(drawn, judgement.signal, [bottom, top]);
  const tickTexts = scale.ticks.map(tick => figureText(tick, line.unit));
  const left = Math.ceil(Math.max(...tickTexts.map(labelWidth))) + 8;
  const frame = { left, right: width - 8, top, bottom };
  const range = [frame.left + 8, frame.right - 8];
  const x = scaleLinear(start === end ? [start - 1, start + 1] : [start, end], range);
  const plotted = drawn.map(point => ({ point, x: tenth(x(point.at)), y: tenth(scale.y(point.drawn)) }));
  const step = x(start + 1) - x(start);
  const size = Math.min(5, Math.max(2, step * 0.45));
  return {
    width,
    height,
    isFromZero: scale.isFromZero,
    marks: [
      ...ruleSetBands(line, at => x(at) - step / 2, frame),
      ...upAxis(scale, tickTexts, frame),
      ...limitMarks(judgement, scale, at => x(at), frame),
      ...targetMarks(plotted, scale, step / 2),
      ...gapMarks(plotted, frame),
      ...strokes(plotted, ({ gap }) => gap !== null),
      ...figureLabels(plotted, line.unit, { width, frame }),
      ...periodLabels({ start, end, line, at: place => x(place) }, { width, height }),
    ],
    points: plotted.map(one => pointMarks(one, size, judgement)),
  };
}

/** Every second stretch of one rule set is shaded, from the first change on. */
function ruleSetBands(
  line: SeriesLine,
  edge: (at: number) => number,
  { left, right, top, bottom }: Frame,
): PathMark[] {
  const changes = ruleSetChanges(line.points);
  return changes.flatMap(({ at }, index) => {
    if (index % 2 === 1) return [];
    const next = changes[index + 1];
    const [from, to] = [Math.max(left, edge(at)), next ? Math.min(right, edge(next.at)) : right];
    return to <= from
      ? []
      : [{ d: `M${tenth(from)},${top}H${tenth(to)}V${bottom}H${tenth(from)}Z`, fill: 'band' as const }];
  });
}

function limitMarks(
  { signal, span }: LineJudgement,
  { y }: UpScale,
  x: (at: number) => number,
  { top, bottom }: Frame,
): PathMark[] {
  if (!signal || signal.isConstant || !span) return [];
  const [from, to] = span.map(x) as [number, number];
  const level = (value: number, dash?: string): PathMark[] => {
    const at = y(value);
    // A limit below 0 of figures that cannot be negative is not drawn.
    if (at < top - 1 || at > bottom + 1) return [];
    return [{ d: segment(from, at, to, at), stroke: 'limit', ...(dash !== undefined && { dash }) }];
  };
  return [...level(signal.mean), ...level(signal.lower, '2 3'), ...level(signal.upper, '2 3')];
}

/** Each target as wide as its period, joined where it stays or steps from one period to the next. */
function targetMarks(plotted: readonly Plotted[], { y }: UpScale, half: number): PathMark[] {
  const paths: { at: number; d: string }[] = [];
  for (const { point, x } of plotted) {
    if (!hasOwnTarget(point)) continue;
    const up = tenth(y(point.aim));
    const last = paths.at(-1);
    if (last && point.at - last.at === 1) {
      last.d += `V${up}H${tenth(x + half)}`;
      last.at = point.at;
    } else paths.push({ at: point.at, d: `M${tenth(x - half)},${up}H${tenth(x + half)}` });
  }
  return paths.map(({ d }) => ({ d, stroke: 'target', width: 1.5, dash: '6 3' }));
}

/** A line across, where figures on both sides are not compared. A missing period is a gap that can be seen. */
function gapMarks(plotted: readonly Plotted[], { top, bottom }: Frame): PathMark[] {
  return plotted.flatMap(({ point: { gap }, x }, index) => {
    const before = plotted[index - 1];
    if (!before || gap === null || gap === 'missing' || gap === 'not-known' || gap === 'first') return [];
    const between = (before.x + x) / 2;
    return [{ d: segment(between, top, between, bottom), stroke: 'quiet' as const, dash: '1 3' }];
  });
}

/** The last and the first figure, and the extremes: those that readers look for, in this order. */
function figureLabels(
  plotted: readonly Plotted[],
  unit: string,
  { width, frame }: { readonly width: number; readonly frame: Frame },
): TextMark[] {
  const byValue = plotted.toSorted((a, b) => a.point.drawn - b.point.drawn);
  const wanted = [plotted.at(-1), plotted[0], byValue.at(-1), byValue[0]].flatMap(one => one ?? []);
  const labels = [...new Set(wanted)].map(one => ({
    x: one.x,
    y: one.y,
    text: `${figureText(one.point.drawn, unit)}${one.point.first ? ' [r]' : ''}`,
    isLow: one === byValue[0],
  }));
  return placeLabels(labels, { left: frame.left + 2, right: width - 2, top: 2, bottom: frame.bottom }).map(
    label => ({
      ...label,
      colour: 'text',
      isOverLines: true,
    }),
  );
}

/** The first and the last period, and the first of a year where there is room. */
function periodLabels(
  {
    start,
    end,
    line: { length },
    at,
  }: {
    readonly start: number;
    readonly end: number;
    readonly line: SeriesLine;
    readonly at: (place: number) => number;
  },
  { width, height }: PictureSize,
): TextMark[] {
  const inYear = 12 / length;
  const between = Array.from({ length: Math.max(0, end - start - 1) }, (_, index) => start + 1 + index);
  const years = between.filter(place => (place - 1) % inYear === 0);
  const places = [...new Set([start, ...years, end])];
  const labels = places.map(place => ({
    x: tenth(at(place)),
    y: height - 6,
    text: periodTextAt(place, length),
  }));
  return placeAlong(labels, 2, width - 2).map(label => ({ ...label, colour: 'quiet' }));
}
