import { type Column, type Indicator, printedText } from '../../report.ts';

const SIGNS = /^[+=–−-]$/;
const MINUS = /^[–−-]$/;

/** "-" beside "+" or "=" is the opposite of it: smaller is better, or the figure got worse. Alone it says that there is none. */
export function withSigns(indicators: readonly Indicator[]): readonly Indicator[] {
  const signed = (['polarity', 'shortArrow', 'longArrow'] as const).filter(column =>
    hasSigns(indicators, column),
  );
  if (signed.length === 0) return indicators;
  return indicators.map(indicator => {
    const isMinus = (column: Column): boolean =>
      signed.some(each => each === column) && MINUS.test(printedText(indicator, column).trim());
    return {
      ...indicator,
      ...(isMinus('polarity') && { polarity: 'smaller' as const }),
      published: {
        ...indicator.published,
        ...(isMinus('shortArrow') && { short: 'worse' as const }),
        ...(isMinus('longArrow') && { long: 'worse' as const }),
      },
    };
  });
}

function hasSigns(indicators: readonly Indicator[], column: Column): boolean {
  const printed = indicators.flatMap(indicator => printedText(indicator, column).trim() || []);
  return printed.some(text => text === '+' || text === '=') && printed.every(text => SIGNS.test(text));
}
