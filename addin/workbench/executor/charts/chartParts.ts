import type { XlsxChart } from '../../../../xlsx/chart.ts';
import { invalidArgument } from '../../model/hostError.ts';
import type { HostObject } from '../protocol/hostObject.ts';

type Content = Omit<XlsxChart, 'name' | 'place'>;
/** Changes parts of what a chart shows. */
export type ChartChange = (changes: Partial<Content>) => void;

/** Excel.ChartTitle. A title that is shown without a text says what Excel's does. */
export function chartTitle(content: () => Content, change: ChartChange): HostObject {
  return titleObject(
    'ChartTitle',
    () => content().title,
    title => change({ title }),
    'Chart Title',
  );
}

/** Excel.ChartAxes, of values and of categories. */
export function chartAxes(content: () => Content, change: ChartChange): HostObject {
  return {
    kind: 'ChartAxes',
    get: {
      CategoryAxis: () => ({
        kind: 'ChartAxis',
        get: {
          ReversePlotOrder: () => content().isReversed,
          Title: () =>
            titleObject(
              'ChartAxisTitle',
              () => content().categoryTitle,
              categoryTitle => change({ categoryTitle }),
            ),
        },
        set: { ReversePlotOrder: (isReversed: boolean) => change({ isReversed }) },
      }),
      ValueAxis: () => ({
        kind: 'ChartAxis',
        get: {
          // "" where Excel chooses the end.
          Minimum: () => content().minimum ?? '',
          Maximum: () => content().maximum ?? '',
          Title: () =>
            titleObject(
              'ChartAxisTitle',
              () => content().valueTitle,
              valueTitle => change({ valueTitle }),
            ),
        },
        set: {
          Minimum: (end: unknown) => change({ minimum: endOf(end) }),
          Maximum: (end: unknown) => change({ maximum: endOf(end) }),
        },
      }),
    },
  };
}

const SIDES = { Bottom: 'bottom', Left: 'left', Right: 'right', Top: 'top' } as const;

/** Excel.ChartLegend. */
export function chartLegend(content: () => Content, change: ChartChange): HostObject {
  return {
    kind: 'ChartLegend',
    scalars: ['visible', 'position'],
    get: {
      Visible: () => content().legend !== null,
      Position: () => Object.entries(SIDES).find(([, side]) => side === content().legend)?.[0] ?? 'Invalid',
    },
    set: {
      Visible: (isVisible: boolean) => change({ legend: isVisible ? (content().legend ?? 'right') : null }),
      Position: (side: string) => {
        if (!Object.hasOwn(SIDES, side)) throw invalidArgument();
        change({ legend: SIDES[side as keyof typeof SIDES] });
      },
    },
  };
}

function titleObject(
  kind: string,
  text: () => string,
  set: (text: string) => void,
  shown = 'Axis Title',
): HostObject {
  return {
    kind,
    scalars: ['text', 'visible'],
    get: { Text: text, Visible: () => text() !== '' },
    set: {
      Text: (written: string) => {
        if (typeof written !== 'string') throw invalidArgument();
        set(written);
      },
      Visible: (isVisible: boolean) => set(isVisible ? text() || shown : ''),
    },
  };
}

/** "Can be set to a number or an empty string (for automatic axis values)" (@types/office-js on ChartAxis.minimum). */
function endOf(written: unknown): number | null {
  if (written === '') return null;
  if (typeof written !== 'number' || !Number.isFinite(written)) throw invalidArgument();
  return written;
}
