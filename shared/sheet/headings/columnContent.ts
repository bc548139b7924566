import { readLimit, readTolerance } from '../../figures/limitText.ts';
import { readTarget } from '../../figures/targetText.ts';
import type { Limit } from '../../limits.ts';
import { perText } from '../../perText.ts';
import type { Column } from '../../report.ts';
import { arrowBeside, movementWord, readArrow, splitArrow } from '../texts/arrowText.ts';
import { readPolarity } from '../texts/indicatorText.ts';
import { readOutturn } from '../texts/outturnText.ts';
import { readRatingWord } from '../texts/ratingText.ts';
import { writtenOutturn, writtenTarget } from '../texts/writtenFigures.ts';

/** A word of prose is longer than any figure. */
const PROSE = 45;

/** What a text may be read as. Each answer is worked out once: several columns ask the same of the same text. */
class TextReading {
  readonly text: string;
  readonly #known = new Map<string, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  get isArrow(): boolean {
    return this.#once(
      'arrow',
      text => readArrow(text) !== 'unreadable' || splitArrow(text) !== null || movementWord(text) !== null,
    );
  }
  get isFigure(): boolean {
    return this.#once(
      'figure',
      text =>
        text.length <= PROSE &&
        readOutturn(writtenOutturn(arrowBeside(text)?.figure ?? text)).outturn.state !== 'unreadable',
    );
  }
  get isBareArrow(): boolean {
    return this.#once('bare arrow', text => /^[^\p{L}\p{N}]*$/u.test(text.trim()));
  }
  get isTarget(): boolean {
    return this.#once(
      'target',
      text => !['unreadable', 'milestone'].includes(readTarget(writtenTarget(text)).state),
    );
  }

  #once(name: string, read: (text: string) => boolean): boolean {
    const known = this.#known.get(name) ?? read(this.text);
    this.#known.set(name, known);
    return known;
  }
}

const readingOf = perText(text => new TextReading(text));

const isLimit = ({ state }: Limit): boolean => state !== 'unreadable';

/** How well a cell's text fits a column, 0 to 1. */
const FITS: Readonly<Record<Column, (reading: TextReading) => number>> = {
  lineNo: ({ text }) => (isLineNo(text) ? 1 : 0),
  title: ({ isArrow, isFigure, text }) => (!isFigure && !isArrow && text.length > 12 ? 1 : 0),
  polarity: ({ text }) => (readPolarity(text) === 'unknown' ? 0 : 1),
  annualTarget: ({ isBareArrow, isTarget }) => (isTarget && !isBareArrow ? 1 : 0.3),
  target: ({ isBareArrow, isTarget }) => (isTarget && !isBareArrow ? 1 : 0.3),
  performance: ({ isBareArrow, isFigure }) => (isFigure && !isBareArrow ? 1 : 0),
  rating: ({ text }) => (readRatingWord(text) ? 1 : 0),
  shortArrow: ({ isArrow }) => (isArrow ? 1 : 0),
  longArrow: ({ isArrow }) => (isArrow ? 1 : 0),
  shortBase: ({ isBareArrow, isFigure }) => (isFigure && !isBareArrow ? 1 : 0),
  longBase: ({ isBareArrow, isFigure }) => (isFigure && !isBareArrow ? 1 : 0),
  beforeBase: ({ isBareArrow, isFigure }) => (isFigure && !isBareArrow ? 1 : 0),
  comment: ({ isArrow, isFigure, text }) => (text.length > PROSE ? 1 : isFigure || isArrow ? 0 : 0.4),
  tolerance: ({ isBareArrow, text }) => (isLimit(readTolerance(text)) && !isBareArrow ? 1 : 0),
  floor: ({ isBareArrow, text }) => (isLimit(readLimit(text)) && !isBareArrow ? 1 : 0),
  lowerThreshold: ({ isBareArrow, text }) => (isLimit(readLimit(text)) && !isBareArrow ? 1 : 0),
  upperThreshold: ({ isBareArrow, text }) => (isLimit(readLimit(text)) && !isBareArrow ? 1 : 0),
  baseline: ({ isBareArrow, text }) => (isLimit(readLimit(text)) && !isBareArrow ? 1 : 0),
  benchmark: ({ isBareArrow, text }) => (isLimit(readLimit(text)) && !isBareArrow ? 1 : 0),
  services: ({ isArrow, isFigure, text }) => (isFigure || isArrow ? 0 : text.length > 160 ? 0.3 : 0.8),
};

/** A line number, or a reference such as "CEX 01", "LPI-2.1a" or "ASC2A(1)"; the name of a survey is not one. */
export function isLineNo(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^(?:[A-Z]{1,6}[ .\-/]?){0,3}\d{1,4}(?:[.\-/]\d{1,3}){0,2}[a-z]?\.?$/i.test(trimmed) ||
    /^(?=\S*\d)[\w./()-]{1,15}$/.test(trimmed)
  );
}

const ICONS: readonly Column[] = ['rating', 'shortArrow', 'longArrow'];

/** Numbers where words or arrows are expected belong to an icon set, and only its rules say what each number means. */
function isIconSet(column: Column, filled: readonly string[]): boolean {
  return ICONS.includes(column) && filled.every(text => /^[-+]?\d(?:\.\d+)?%?$/.test(text.trim()));
}

/** Data that cannot be what the heading says, so that the column is left alone. */
export const CANNOT_BE = -1;

/**
 * How well the content of a column fits what it is taken for, 0 to 1 or `CANNOT_BE`; null where the column is empty.
 */
export function columnFit(column: Column, texts: readonly string[]): number | null {
  const filled = texts.filter(text => text.trim() !== '');
  if (filled.length === 0) return null;
  if (isIconSet(column, filled)) return CANNOT_BE;
  const fits = new Map([...new Set(filled)].map(text => [text, FITS[column](readingOf(text))]));
  return filled.reduce((sum, text) => sum + (fits.get(text) ?? 0), 0) / filled.length;
}
