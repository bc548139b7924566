import { readLimit, readTolerance } from '../../figures/limitText.ts';
import { readTarget } from '../../figures/targetText.ts';
import type { Limit } from '../../limits.ts';
import type { Column } from '../../report.ts';
import { readArrow, splitArrow } from '../texts/arrowText.ts';
import { readPolarity } from '../texts/indicatorText.ts';
import { readOutturn } from '../texts/outturnText.ts';
import { readRatingWord } from '../texts/ratingText.ts';

/** A word of prose is longer than any figure. */
const PROSE = 45;

const isArrow = (text: string): boolean => readArrow(text) !== 'unreadable' || splitArrow(text) !== null;
const isFigure = (text: string): boolean =>
  text.length <= PROSE && readOutturn(text).outturn.state !== 'unreadable';
const isBareArrow = (text: string): boolean => /^[^\p{L}\p{N}]*$/u.test(text.trim());
const isLimit = ({ state }: Limit): boolean => state !== 'unreadable';
const isTarget = (text: string): boolean => !['unreadable', 'milestone'].includes(readTarget(text).state);

/** How well a cell's text fits a column, 0 to 1. */
const FITS: Readonly<Record<Column, (text: string) => number>> = {
  lineNo: text => (isLineNo(text) ? 1 : 0),
  title: text => (!isFigure(text) && !isArrow(text) && text.length > 12 ? 1 : 0),
  polarity: text => (readPolarity(text) === 'unknown' ? 0 : 1),
  annualTarget: text => (isTarget(text) && !isBareArrow(text) ? 1 : 0.3),
  target: text => (isTarget(text) && !isBareArrow(text) ? 1 : 0.3),
  performance: text => (isFigure(text) && !isBareArrow(text) ? 1 : 0),
  rating: text => (readRatingWord(text) ? 1 : 0),
  shortArrow: text => (isArrow(text) ? 1 : 0),
  longArrow: text => (isArrow(text) ? 1 : 0),
  shortBase: text => (isFigure(text) && !isBareArrow(text) ? 1 : 0),
  longBase: text => (isFigure(text) && !isBareArrow(text) ? 1 : 0),
  comment: text => (text.length > PROSE ? 1 : isFigure(text) || isArrow(text) ? 0 : 0.4),
  tolerance: text => (isLimit(readTolerance(text)) && !isBareArrow(text) ? 1 : 0),
  floor: text => (isLimit(readLimit(text)) && !isBareArrow(text) ? 1 : 0),
  lowerThreshold: text => (isLimit(readLimit(text)) && !isBareArrow(text) ? 1 : 0),
  upperThreshold: text => (isLimit(readLimit(text)) && !isBareArrow(text) ? 1 : 0),
  services: text => (isFigure(text) || isArrow(text) ? 0 : text.length > 160 ? 0.3 : 0.8),
};

/** A line number, or a reference such as "CEX 01", "LPI-2.1a" or "ASC2A(1)"; the name of a survey is none. */
export function isLineNo(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^(?:[A-Z]{1,6}[ .\-/]?){0,3}\d{1,4}(?:[.\-/]\d{1,3}){0,2}[a-z]?\.?$/i.test(trimmed) ||
    /^(?=\S*\d)[\w./()-]{1,15}$/.test(trimmed)
  );
}

const ICONS: readonly Column[] = ['rating', 'shortArrow', 'longArrow'];

/** Numbers where words or arrows are expected are what an icon set draws from: which number means what, only its rules say. */
function isIconSet(column: Column, filled: readonly string[]): boolean {
  return ICONS.includes(column) && filled.every(text => /^[-+]?\d(?:\.\d+)?%?$/.test(text.trim()));
}

/** Data that cannot be what the heading says, so that the column is left alone. */
export const CANNOT_BE = -1;

/** How well what stands in a column fits what it is taken for, 0 to 1 or `NOT_OURS`; null where nothing stands in it. */
export function columnFit(column: Column, texts: readonly string[]): number | null {
  const filled = texts.filter(text => text.trim() !== '');
  if (filled.length === 0) return null;
  if (isIconSet(column, filled)) return CANNOT_BE;
  const fits = new Map([...new Set(filled)].map(text => [text, FITS[column](text)]));
  return filled.reduce((sum, text) => sum + (fits.get(text) ?? 0), 0) / filled.length;
}
