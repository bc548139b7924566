import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { History } from '../../../shared/record/contract/indicators.ts';
import { fill } from '../../../shared/words/fill.ts';
import { type ChartGeometry, chartGeometry, HEIGHT, type Plotted, WIDTH } from './chartGeometry.ts';
import type { HistoryStretch } from './historyLine.ts';
import { chartSentences, historyTableLabels } from './words.ts';

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '480px', height: 'auto', display: 'block' },
  grid: { stroke: tokens.colorNeutralStroke2 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  break: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '4 3' },
  point: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  value: { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
});

interface Drawn {
  readonly history: History;
  readonly line: readonly HistoryStretch[];
}

/** The outturns as a line. The table below has the same figures, so a screen reader gets the chart as one image. */
export function HistoryChart({ history, line }: Drawn) {
  const styles = useStyles();
  const geometry = chartGeometry(line);
  if (!geometry) return <Text>{chartSentences.none}</Text>;
  const { points, paths, breaks, ticks, left, right, bottom } = geometry;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.chart}
      role="img"
      aria-label={chartDescription(history, geometry)}
    >
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
          <text x={left - 6} y={y + 4} textAnchor="end" className={styles.label}>
            {text}
          </text>
        </g>
      ))}
      {breaks.map(x => (
        <line key={x} x1={x} x2={x} y1={8} y2={bottom} className={styles.break} />
      ))}
      {paths.map(path => (
        <path key={path} d={path} className={styles.line} />
      ))}
      {points.map((plotted, index) => (
        <PlottedPoint
          key={`${plotted.point.period} ${plotted.x} ${plotted.y}`}
          plotted={plotted}
          isLast={index === points.length - 1}
          anchor={anchorOf(index, points.length)}
        />
      ))}
      {ends(points).map(plotted => (
        <text
          key={plotted.point.period}
          x={plotted.x}
          y={HEIGHT - 6}
          textAnchor={anchorOf(points.indexOf(plotted), points.length)}
          className={styles.label}
        >
          {plotted.point.period}
        </text>
      ))}
    </svg>
  );
}

function PlottedPoint({
  plotted: { x, y, value, point },
  isLast,
  anchor,
}: {
  readonly plotted: Plotted;
  readonly isLast: boolean;
  readonly anchor: Anchor;
}) {
  const styles = useStyles();
  return (
    <g>
      <circle cx={x} cy={y} r={isLast ? 5 : 4} className={styles.point}>
        <title>{`${point.period}: ${point.printed}`}</title>
      </circle>
      <text x={x} y={y - 9} textAnchor={anchor} className={styles.value}>
        {value.toLocaleString('en-GB')}
      </text>
    </g>
  );
}

type Anchor = 'start' | 'middle' | 'end';

/** Keeps the text of the first and last points inside the picture. */
function anchorOf(index: number, points: number): Anchor {
  if (points === 1) return 'middle';
  return index === points - 1 ? 'end' : 'start';
}

const ends = (points: readonly Plotted[]): Plotted[] =>
  points.filter((_, index) => index === 0 || index === points.length - 1);

/** "Period alone, 3 periods from 2016/17 Q2 to 2017/18 Q2: from 478 to 515. Smaller is better." */
function chartDescription({ polarity }: History, { points, breaks }: ChartGeometry): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const isCounted = points.some(({ point }) => point.kind === 'cumulative');
  const what = isCounted ? historyTableLabels.quarterAlone : historyTableLabels.outturn;
  const figures =
    points.length === 1
      ? fill(chartSentences.one, { what, period: first.point.period, value: first.value })
      : fill(chartSentences.several, {
          what,
          count: points.length,
          first: first.point.period,
          last: last.point.period,
          from: first.value,
          to: last.value,
        });
  const sentences = [
    figures,
    breaks.length === 0 ? '' : chartSentences.redefined,
    polarity === 'none' ? '' : chartSentences[polarity],
  ];
  return sentences.filter(sentence => sentence !== '').join(' ');
}
