import { type Indicator, printedText, type Report } from '../../report.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import type { Wording } from '../../rules/ruleSets/ruleSet.ts';
import { readStates } from './readStates.ts';
import { stateText } from './stateWords.ts';

const TERMS = { shortArrow: 'short', longArrow: 'long' } as const;

/** The report as the council's own words and symbols say it, beside those that Outturn knows. */
export function withWording(report: Report, wording: Wording | undefined): Report {
  if (wording === undefined) return report;
  const directions = new Map(
    Object.entries(wording.directions ?? {}).map(([text, direction]) => [stateText(text), direction]),
  );
  const read = readStates(report, wording);
  if (directions.size === 0) return read;
  const meant = (indicator: Indicator, column: keyof typeof TERMS): Direction | 'none' | undefined =>
    directions.get(stateText(printedText(indicator, column)));
  const indicators = read.indicators.map(indicator => withDirections(indicator, meant));
  const known = new Set(
    read.indicators.flatMap(indicator =>
      (['shortArrow', 'longArrow'] as const).flatMap(column =>
        meant(indicator, column) === undefined ? [] : (indicator.cells[column] ?? []),
      ),
    ),
  );
  const troubles = read.troubles.filter(({ kind, cell }) => kind !== 'unreadable' || !known.has(cell));
  return { ...read, indicators, troubles };
}

function withDirections(
  indicator: Indicator,
  meant: (indicator: Indicator, column: keyof typeof TERMS) => Direction | 'none' | undefined,
): Indicator {
  const published = { ...indicator.published };
  for (const column of ['shortArrow', 'longArrow'] as const) {
    const direction = meant(indicator, column);
    if (direction !== undefined) published[TERMS[column]] = direction === 'none' ? null : direction;
  }
  return { ...indicator, published };
}
