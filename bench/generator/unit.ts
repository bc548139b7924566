import { digits, type WrittenFigure } from './figure.ts';

/** How a figure is written: what comes before and after its digits. */
export interface Unit {
  readonly before: string;
  readonly after: string;
  /** How commentary words a difference: "2.1 percentage points". */
  readonly difference: string;
}

export const PERCENT: Unit = { before: '', after: '%', difference: ' percentage points' };
export const PLAIN: Unit = { before: '', after: '', difference: '' };
export const unit = (after: string): Unit => ({ before: '', after: ` ${after}`, difference: ` ${after}` });
export const MILLIONS: Unit = { before: '£', after: 'm', difference: 'm' };

/** "64.4%", "£1.2m", "12.5 days", "1,070" or "1070". */
export const say = (figure: WrittenFigure, { before, after }: Unit, thousands = true): string =>
  figure.scaled < 0
    ? `-${before}${digits({ ...figure, scaled: -figure.scaled }, thousands)}${after}`
    : `${before}${digits(figure, thousands)}${after}`;

/** A difference, always without its sign: "2.1 percentage points", "£0.3m", "164". */
export const sayDifference = (figure: WrittenFigure, { before, difference }: Unit): string =>
  `${before}${digits({ ...figure, scaled: Math.abs(figure.scaled) })}${difference}`;

/** The Excel number format that prints it. */
export function numberFormat({ decimals }: WrittenFigure, { before, after }: Unit): string {
  const point = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (after === '%') return `0${point}%`;
  const quoted = after === '' ? '' : `"${after}"`;
  return `${before === '' ? '' : `"${before}"`}#,##0${point}${quoted}`;
}
