import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import { digits, figureValue, type WrittenFigure } from '../generator/figure.ts';
import type { CouncilStyle } from './councilStyle.ts';
import type { LayoutRow } from './layoutRow.ts';
import type { LayoutCell, LayoutColumn } from './layoutSheet.ts';

/** The cells of one council: each method makes a column of one meaning under a heading of any words. */
export class LayoutColumns {
  readonly #style: CouncilStyle;
  constructor(style: CouncilStyle) {
    this.#style = style;
  }

  text(heading: string, say: (row: LayoutRow) => string): LayoutColumn {
    return { heading, cell: row => ({ value: say(row) }) };
  }

  figure(heading: string, of: (row: LayoutRow) => WrittenFigure | null, group?: string): LayoutColumn {
    return { heading, ...(group !== undefined && { group }), cell: row => this.#figure(row, of(row)) };
  }

  point(heading: string, back: number, group?: string): LayoutColumn {
    return this.figure(heading, ({ points }) => points[back] ?? null, group);
  }

  polarity(heading: string): LayoutColumn {
    return this.text(heading, ({ polarity }) => this.#style.polarities[polarity]);
  }

  rating(heading: string, of: (row: LayoutRow) => Rating, group?: string): LayoutColumn {
    const { ratings } = this.#style;
    const cell = (row: LayoutRow): LayoutCell => {
      const rating = of(row) as Exclude<Rating, 'BLUE' | 'YELLOW'>;
      return ratings === null ? { value: '', fill: this.#style.fillOf(rating) } : { value: ratings[rating] };
    };
    return { heading, ...(group !== undefined && { group }), cell };
  }

  direction(heading: string, of: (row: LayoutRow) => Direction, group?: string): LayoutColumn {
    const cell = (row: LayoutRow): LayoutCell => ({ value: this.#style.directions[of(row)] });
    return { heading, ...(group !== undefined && { group }), cell };
  }

  #figure({ is }: LayoutRow, figure: WrittenFigure | null): LayoutCell {
    if (figure === null) return { value: '' };
    if (!this.#style.holdsNumbers) return { value: `${digits(figure)}${is === 'share' ? '%' : ''}` };
    const places = figure.decimals === 0 ? '' : `.${'0'.repeat(figure.decimals)}`;
    return is === 'share'
      ? { value: Number((figureValue(figure) / 100).toFixed(figure.decimals + 2)), format: `0${places}%` }
      : { value: figureValue(figure), format: `#,##0${places}` };
  }
}
