/** A printed figure in whole numbers, so that nothing is rounded by accident: 64.4 is 644 with one decimal. */
export interface WrittenFigure {
  readonly scaled: number;
  readonly decimals: number;
  /** The share that a percentage was calculated from. */
  readonly share?: Share;
  /** Whether the cell holds the share itself and only prints it rounded. */
  readonly held?: true;
}

export interface Share {
  readonly of: number;
  readonly whole: number;
}

/** A ratio of whole numbers; `below` is positive. */
interface Ratio {
  readonly above: number;
  readonly below: number;
}

export const figure = (scaled: number, decimals = 0): WrittenFigure => ({ scaled, decimals });

export const figureValue = ({ scaled, decimals }: WrittenFigure): number => scaled / 10 ** decimals;

/** The percentage that a share prints as; null halfway between two, since councils round that both ways. */
export function percentage({ of, whole }: Share, decimals: number): WrittenFigure | null {
  const doubled = 2 * of * 100 * 10 ** decimals;
  const isHalfWay = doubled % whole === 0 && (doubled / whole) % 2 === 1;
  if (isHalfWay) return null;
  return { scaled: Math.round(doubled / 2 / whole), decimals, share: { of, whole } };
}

export const printed = ({ scaled, decimals }: WrittenFigure): Ratio => ({
  above: scaled,
  below: 10 ** decimals,
});

/** The exact value in the cell. */
export const inFull = (figure: WrittenFigure): Ratio =>
  figure.held && figure.share ? { above: 100 * figure.share.of, below: figure.share.whole } : printed(figure);

/** Negative where `a` is less than `b`. */
export const compareRatios = (a: Ratio, b: Ratio): number => a.above * b.below - b.above * a.below;

/** Whether `value` is more than `percent` per cent of the line's size away from it. */
export function isBeyond(value: Ratio, line: Ratio, percent: number): boolean {
  return Math.abs(compareRatios(value, line)) * 100 > percent * Math.abs(line.above) * value.below;
}

/** `a` minus `b` as printed, with the decimals of the finer one. */
export function less(a: WrittenFigure, b: WrittenFigure): WrittenFigure {
  const decimals = Math.max(a.decimals, b.decimals);
  const scaled = a.scaled * 10 ** (decimals - a.decimals) - b.scaled * 10 ** (decimals - b.decimals);
  return { scaled, decimals };
}

export const sizeOf = ({ scaled, decimals }: WrittenFigure): WrittenFigure => ({
  scaled: Math.abs(scaled),
  decimals,
});

/** "1,070", "64.4", "-0.14". */
export function digits({ scaled, decimals }: WrittenFigure, thousands = true): string {
  const all = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${scaled < 0 ? '-' : ''}${grouped}${decimals === 0 ? '' : `.${all.slice(-decimals)}`}`;
}
