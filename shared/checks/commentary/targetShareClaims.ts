import { printsAs } from '../../figures/printsAs.ts';
import { fill } from '../../words/fill.ts';
import { type ClaimCheck, printFigure } from './claimCheck.ts';
import { valuesOf } from './references.ts';
import { speaksOfElsewhere } from './speaksOfElsewhere.ts';
import { areOneUnit } from './unitClass.ts';
import { claimSentences } from './words.ts';

/** "46% of the annual target (of 400) has been achieved" */
const OF_TARGET =
  /^ of (?:the|our|its|this year['’]s)(?: (?:annual|yearly|year[- ]end|full[- ]year|quarter(?:ly)?|overall|profiled))* target\b/i;
const REACHED = /\b(?:achieved|delivered|completed|reached|met|collected|secured|identified)\b/i;
/** Further away than this, in points, the percentage describes something else. */
const NEAR = 20;

/** The share of the target that a comment says was reached, against the outturn's own share of it. */
export const targetShareClaims: ClaimCheck = ({ figures, text }, row) => {
  const outturn = row?.outturn;
  if (!outturn || outturn.unit === '%' || speaksOfElsewhere(text) || !REACHED.test(text)) return [];
  return figures.flatMap(figure => {
    if (figure.unit !== '%' || figure.exactness !== 'exactly' || !OF_TARGET.test(text.slice(figure.end)))
      return [];
    const shares = valuesOf('target', row)
      .filter(({ unit }) => areOneUnit(unit, outturn.unit))
      .map(target => ({ target, share: (outturn.value / target.value) * 100 }));
    if (shares.some(({ share }) => printsAs(share, figure.value, figure.decimals))) return [];
    const meant = shares.find(({ share }) => Math.abs(share - figure.value) <= NEAR);
    if (meant === undefined) return [];
    const worked = printFigure({ value: meant.share, decimals: Math.max(1, figure.decimals), unit: '%' });
    return [
      fill(claimSentences.targetShare, {
        outturn: printFigure({ ...outturn, unit: '' }),
        worked,
        target: printFigure({ ...meant.target, unit: '' }),
        stated: printFigure(figure),
      }),
    ];
  });
};
