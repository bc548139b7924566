import { codeOfText } from '../../period.ts';
import { RATINGS } from '../../rules/verdict.ts';
import type { Headlines } from '../contract/series.ts';

/** How many of a theme were RED in a period, of those that were rated. */
export interface HeatCell {
  readonly red: number;
  readonly rated: number;
  /** From 0 to 4: none, up to a quarter, up to a half, up to three quarters, more. */
  readonly heat: number;
}

export interface ThemeHeat {
  /** Latest first. */
  readonly periods: readonly string[];
  /** Null where the theme had no rated indicator in a period. */
  readonly themes: readonly { readonly theme: string; readonly cells: readonly (HeatCell | null)[] }[];
}

/** The themes of one report over its periods. */
export function themeHeat({ headlines }: Headlines, report: string): ThemeHeat {
  const own = headlines
    .filter(one => one.report === report)
    .toSorted((a, b) => codeOfText(b.period) - codeOfText(a.period));
  const names = [...new Set(own.flatMap(({ themes }) => themes.map(({ theme }) => theme)))];
  return {
    periods: own.map(({ period }) => period),
    themes: names.map(theme => ({
      theme,
      cells: own.map(({ themes }) => {
        const tally = themes.find(one => one.theme === theme);
        const rated = tally ? RATINGS.reduce((sum, rating) => sum + tally[rating], 0) : 0;
        return tally && rated > 0
          ? { red: tally.RED, rated, heat: Math.ceil((tally.RED / rated) * 4) }
          : null;
      }),
    })),
  };
}
