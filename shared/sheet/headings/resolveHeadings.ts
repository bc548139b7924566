import type { Period } from '../../period.ts';
import type { Column } from '../../report.ts';
import { resolveBases } from './basesByPeriod.ts';
import { chooseOutturn, isNoOutturn, type OutturnChoice } from './chooseOutturn.ts';
import { DataBelow } from './dataBelow.ts';
import { resolveDirections } from './directionColumns.ts';
import { headingPeriod } from './headingPeriod.ts';
import { type HeadingScope, headingScope, scopeOfPeriod } from './headingScope.ts';
import type { HeadingRow } from './headings.ts';
import type { Heading } from './headingTexts.ts';
import { isTargetSynonym, isValueHeading } from './headingWords.ts';
import { type ReportedScope, resolveRatings, resolveTargets } from './repeatedHeadings.ts';
import { withUnheadedColumns } from './unheadedColumns.ts';

/** What a sheet says about its headings beside them. */
export interface HeadingContext {
  /** The lines above the first headings, and the sheet's name. */
  readonly above?: readonly string[];
  /** The fills of the rows of data, where they are known. */
  readonly fills?: readonly (readonly string[])[];
  /** The position of the outturn, where a person has said it. */
  readonly outturnAt?: number | undefined;
}

interface RowContext extends HeadingContext {
  /** Whether the row repeats the headings of an earlier page. */
  readonly isRepeated: boolean;
}

/**
 * Decides what only the whole row of headings, or the data under it, can show: which of several outturns side by side
 * is the reported one and which are its bases, which of two targets is the annual one, and whether "Value" is the
 * polarity or the figure.
 */
export function resolveHeadings(
  rows: readonly HeadingRow[],
  data: readonly (readonly string[])[],
  context: HeadingContext = {},
): HeadingRow[] {
  const below = new DataBelow(data, context.fills);
  return rows.map((row, page) => resolveRow(row, below, { ...context, isRepeated: page > 0 }));
}

function resolveRow(
  row: HeadingRow,
  below: DataBelow,
  { above = [], outturnAt, isRepeated }: RowContext,
): HeadingRow {
  const valued = resolveTargetSynonym(
    withUnheadedColumns(row.headings, below).map(heading =>
      resolveReference(resolveOutturn(resolveValue(heading, below), below), below),
    ),
    below,
  );
  const outturns = valued.filter(({ column }) => column === 'performance');
  const targets = valued.filter(({ column }) => column === 'target' || column === 'annualTarget');
  // A person's answer comes before every rule.
  const chosen: OutturnChoice =
    outturnAt === undefined
      ? chooseOutturn(
          outturns,
          {
            targets,
            title: headingPeriod([], above),
            isRepeated,
            isReachUnknown: row.isReachUnknown === true,
          },
          below,
        )
      : { outturn: valued.find(({ position }) => position === outturnAt) };
  const reported = 'unclear' in chosen ? chosen.unclear[0] : chosen.outturn;
  const settled = valued.map((heading): Heading => {
    if (heading === reported) return { ...heading, column: 'performance' };
    return heading.column === 'performance' ? { ...heading, column: null, isOtherFigure: true } : heading;
  });
  const period = headingPeriod([{ ...row, headings: settled }], above);
  const scope = headingScope(reported?.text ?? '');
  const asked = reportedScope(scope, period);
  const others = outturns.filter(heading => heading !== reported && !isNoOutturn(heading));
  const withBases =
    reported && period ? resolveBases(settled, { heading: reported, period, others }) : settled;
  const withArrows = resolveDirections(withBases, below, period);
  const withLines = resolveLineNumbers(resolvePolarity(withArrows, below), below);
  return {
    ...row,
    headings: resolveRatings(
      resolveTargets(resolveUnnamedRatings(withLines, below), reported, asked),
      reported,
      asked,
    ),
    ...('unclear' in chosen && chosen),
  };
}

/** What the outturn's heading leaves out, the report's period says. */
function reportedScope(scope: HeadingScope, period: Period | null): ReportedScope {
  if (period === null) return scope;
  const { startYear, quarter, month } = scopeOfPeriod(period);
  const named = scope.quarter === null ? { quarter, month } : scope;
  return { ...named, span: scope.span, startYear: scope.startYear ?? startYear };
}

/** Havering's "Value" is a polarity, other councils' is a figure. */
function resolveValue(heading: Heading, below: DataBelow): Heading {
  if (heading.column !== 'polarity' || !isValueHeading(heading.text)) return heading;
  const fitOf = (column: Column): number | null => below.fit(column, heading.position);
  const isFigure = (fitOf('polarity') ?? 1) < 0.5 && (fitOf('performance') ?? 0) > 0.5;
  return isFigure ? { ...heading, column: 'performance' } : heading;
}

/** "Performance" or "Performance since last quarter" above "Improving" and "Declining" is a direction. */
function resolveOutturn(heading: Heading, below: DataBelow): Heading {
  const { column, position } = heading;
  const isOutturn = column === 'performance' || column === 'shortBase' || column === 'longBase';
  const isDirection = isOutturn && below.fit(column, position) === 0 && below.holdsDirections(position);
  return isDirection ? { ...heading, column: null } : heading;
}

/** "England" or "Baseline" above anything but figures describes the indicator. */
function resolveReference(heading: Heading, below: DataBelow): Heading {
  const isReference = heading.column === 'benchmark' || heading.column === 'baseline';
  return isReference && !below.holdsTargets(heading.position) ? { ...heading, column: null } : heading;
}

/** "Aim" or "Goal" above figures is the target, where no heading says "target". */
function resolveTargetSynonym(headings: readonly Heading[], below: DataBelow): readonly Heading[] {
  if (headings.some(({ column }) => column === 'target' || column === 'annualTarget')) return headings;
  return headings.map(heading =>
    isTargetSynonym(heading.text) && below.holdsTargets(heading.position)
      ? { ...heading, column: 'target' }
      : heading,
  );
}

/**
 * "PI" above references and "Description" above titles: the first is the column of references, whatever "PI" means
 * elsewhere.
 */
function resolveLineNumbers(headings: readonly Heading[], below: DataBelow): Heading[] {
  const [first, second] = headings.filter(({ column }) => column === 'title');
  const isNumbered = headings.some(({ column }) => column === 'lineNo');
  if (first === undefined || second === undefined || isNumbered) return [...headings];
  const [asNumber, asTitle] = (['lineNo', 'title'] as const).map(
    column => below.fit(column, first.position) ?? 0,
  ) as [number, number];
  return asNumber > asTitle
    ? headings.map(heading => (heading === first ? { ...heading, column: 'lineNo' } : heading))
    : [...headings];
}

/** Where no heading names the polarity: the column under an unknown heading whose rows say it. */
function resolvePolarity(headings: readonly Heading[], below: DataBelow): readonly Heading[] {
  if (headings.some(({ column }) => column === 'polarity')) return headings;
  const own = headings.find(({ column, position }) => column === null && below.saysPolarity(position));
  return headings.map(heading => (heading === own ? { ...heading, column: 'polarity' } : heading));
}

/** Where no heading names the rating: the columns under unknown headings whose rows say it, in words or in colours. */
function resolveUnnamedRatings(headings: readonly Heading[], below: DataBelow): readonly Heading[] {
  if (headings.some(({ column }) => column === 'rating')) return headings;
  return headings.map(heading => {
    const { isOtherFigure, ...own } = heading;
    const { column, position } = own;
    const isRating =
      column === null &&
      (below.holdsRatings(position) ||
        below.showsRatings(position) ||
        (isOtherFigure === true && below.holdsStates(position)));
    return isRating ? { ...own, column: 'rating' } : heading;
  });
}
