import type { BaseColumn } from '../../shared/recordedBases.ts';
import { withConsequences } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { figure, figureValue, type WrittenFigure } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, type Fact, figureIn, word } from '../generator/row.ts';
import { PERCENT, say, unit } from '../generator/unit.ts';
import { type Fault, has, type NearMiss, pickRow, type RecordedTexts, spot } from './fault.ts';

/** A row whose base is one figure. */
interface Based {
  readonly index: number;
  readonly row: BenchRow;
  readonly base: WrittenFigure;
}

function pickBase(report: BenchReport, dice: Dice, column: BaseColumn): Based | null {
  const isPlain = (base: Fact): boolean => base.is === 'figure' && base.tags.length === 0;
  const found = pickRow(report, dice, row => isPlain(row[column]) && row.raw[column] === undefined);
  const base = found && figureIn(found.row[column]);
  return found && base && has(report, column) ? { ...found, base } : null;
}

/** Its last digit, or a few more, is another one. */
const slipped = ({ scaled, decimals }: WrittenFigure, dice: Dice): WrittenFigure =>
  figure(scaled + dice.pick([-1, 1]) * dice.whole(1, 12), decimals);

const onRecord = (column: BaseColumn, { index }: Based, text: string): RecordedTexts => ({
  [column]: new Map([[index, text]]),
});

function baseDiffersFault(code: string, column: BaseColumn): Fault {
  const nearMiss =
    (textOf: (based: Based, dice: Dice) => string): NearMiss =>
    (report, dice) => {
      const found = pickBase(report, dice, column);
      if (!found) return null;
      return { report, row: found.index, recorded: onRecord(column, found, textOf(found, dice)) };
    };
  return {
    code,
    injections: [
      (report, dice) => {
        const found = pickBase(report, dice, column);
        if (!found) return null;
        const { row, base, index } = found;
        const text = say(slipped(base, dice), row.unit, row.thousands);
        return { report, at: spot(index, column), recorded: onRecord(column, found, text) };
      },
      (report, dice) => {
        const found = pickBase(report, dice, column);
        if (!found) return null;
        const { row, base, index } = found;
        const text = `${say(slipped(base, dice), row.unit, row.thousands)} GREEN`;
        return { report, at: spot(index, column), recorded: onRecord(column, found, text) };
      },
    ],
    nearMisses: {
      'the same with its rating': nearMiss(
        ({ row, base }, dice) =>
          `${say(base, row.unit, row.thousands)} ${dice.pick(['GREEN', 'RED', '(Provisional)'])}`,
      ),
      'the same with more digits': nearMiss(({ row, base }, dice) =>
        say(figure(base.scaled * 10 + dice.whole(-4, 4), base.decimals + 1), row.unit, row.thousands),
      ),
      'the same with the comma of thousands or without': nearMiss(({ row, base }) =>
        say(base, row.unit, !row.thousands),
      ),
      'a figure of another period': nearMiss(
        ({ row, base }, dice) => `${say(slipped(base, dice), row.unit)} (Annual 2009/10)`,
      ),
      'no figure then': nearMiss((_, dice) => dice.pick(['N/A', 'TBC', 'NEW', ''])),
      'in another unit': (report, dice) => {
        const found = pickBase(report, dice, column);
        // A bare number up to 1.5 may be a share.
        if (!found || Math.abs(figureValue(found.base)) < 2) return null;
        const other = found.row.unit.after === '%' ? DAYS : PERCENT;
        const text = say(slipped(found.base, dice), other);
        return { report, row: found.index, recorded: onRecord(column, found, text) };
      },
      'a base that was left out': (report, dice) => {
        const found = pickBase(report, dice, column);
        if (!found) return null;
        const text = say(slipped(found.base, dice), found.row.unit);
        const change = { [column]: word('') };
        return {
          report: withConsequences(report, found.index, change, dice),
          row: found.index,
          recorded: onRecord(column, found, text),
        };
      },
    },
  };
}

const DAYS = unit('days');

export const shortBaseDiffersFault = baseDiffersFault('short-base-differs', 'shortBase');
export const longBaseDiffersFault = baseDiffersFault('long-base-differs', 'longBase');
