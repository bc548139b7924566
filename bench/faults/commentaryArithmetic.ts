import type { ClaimMaker } from '../claims/claim.ts';
import { CLAIMS } from '../claims/claims.ts';
import { withComment } from '../generator/consequences.ts';
import {
  asides,
  type Fault,
  has,
  type Injection,
  isMeasured,
  type NearMiss,
  pickRow,
  spot,
} from './fault.ts';

/** The sheet must hold the column that the sentence refers to. */
const NEEDS: Readonly<Record<string, 'shortBase' | 'longBase'>> = {
  againstLastQuarter: 'shortBase',
  againstLastYear: 'longBase',
  comparedWith: 'longBase',
  fromTo: 'longBase',
  months: 'shortBase',
};

/** One sentence that contradicts the row's figures or its own. */
const contradicted =
  (claim: ClaimMaker, needed: 'shortBase' | 'longBase' | undefined): Injection =>
  (report, dice) => {
    if (needed !== undefined && !has(report, needed)) return null;
    for (const { index } of dice.shuffled(report.rows.map((_, at) => ({ index: at })))) {
      const row = report.rows[index];
      if (row === undefined || row.group !== null || !isMeasured(row)) continue;
      const said = claim(row, report.period, dice);
      if (said === null) continue;
      const sentences = dice.chance(0.6) ? [said.wrong, ...asides(dice)] : [...asides(dice), said.wrong];
      return { report: withComment(report, index, sentences), at: spot(index, 'comment') };
    }
    return null;
  };

const saying =
  (...sentences: string[]): NearMiss =>
  (report, dice) => {
    const found = pickRow(report, dice, isMeasured);
    if (!found) return null;
    return { report: withComment(report, found.index, [dice.pick(sentences)]), row: found.index };
  };

export const commentaryArithmeticFault: Fault = {
  code: 'commentary-arithmetic',
  injections: Object.entries(CLAIMS).map(([name, claim]) => contradicted(claim, NEEDS[name])),
  nearMisses: {
    'a claim that is true': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      const told = Object.values(CLAIMS).flatMap(
        claim => (found && claim(found.row, report.period, dice)?.right) ?? [],
      );
      return (
        found && {
          report: withComment(report, found.index, dice.shuffled(told).slice(0, 3)),
          row: found.index,
        }
      );
    },
    'years, which are no fractions': saying(
      'This beats the 16/17 outturn of 14.7% and the 15/16 one of 12%.',
      'The 2016/17 result was 31.2% and the 2017/18 target was set by it.',
      'Data for 16/17 and 17/18 cannot be set side by side.',
    ),
    'a share of something else': saying(
      '34/90 of those in the north of the borough were seen in a week.',
      '5 of the 12 actions in the service plan are complete.',
      'Half of the 31 schools took part.',
      'One in four cases is passed to a partner.',
    ),
    "another area's figure": saying(
      'The London average was 27% and the national one 31.5%.',
      'Neighbouring boroughs report between 12 and 48.',
      'Nationally the rate fell from 1,204 to 1,150.',
    ),
    'rough figures': saying(
      'Nearly two thirds of the work is done in-house.',
      'Over 250 letters went out, and about 90 were answered.',
      'Some 1,200 people came to the open day, roughly 40% more than hoped for.',
    ),
    'sums that nobody claims': saying(
      'There are 141 places in the north, 128 in the south and 40 in the centre.',
      'In July 12 staff were trained and in August 9; 60 have been trained since the start.',
      '17 of 100 places were taken by one school and 22 by another.',
    ),
    'dates, numbers of acts and the clock': saying(
      'Section 106 funds of £20,000 were released on 30/09/2017.',
      'The helpline is staffed 24/7, and calls to 01708 434343 are free.',
      'Key stage 4 and 5 results come on 24/08.',
    ),
  },
};
