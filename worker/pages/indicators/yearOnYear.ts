import { html } from 'hono/html';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { type YearCell, yearTable } from '../../../shared/record/history/yearTable.ts';
import type { Markup } from '../frame/layout.ts';
import { historyPageSentences, pageLabels, quarterLabels } from '../words.ts';
import { yearFigure } from './lineFigure.ts';
import { pointAddress } from './lineTableMarkup.ts';

/**
 * The same part of each year side by side, and a table with a year in each row, whose figures lead to their row in the report.
 * Empty where there is one year alone.
 */
export function yearOnYear(council: string, uid: string, judged: JudgedLine): Markup | string {
  const table = yearTable(judged.line);
  if (!table) return '';
  const cell = (of: YearCell | null): Markup =>
    of ? filledCell(of, pointAddress(council, uid, of.point)) : html`<td></td>`;
  return html`<h2 id="years">${pageLabels.years}</h2>
      ${yearFigure(judged)}
      <div class="scroll" role="region" aria-labelledby="years" tabindex="0">
        <table>
          <caption>${historyPageSentences.years}</caption>
          <thead><tr>${table.columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody>${table.rows.map(({ year, cells }) => html`<tr><th scope="row">${year}</th>${cells.map(cell)}</tr>`)}</tbody>
        </table>
      </div>`;
}

const filledCell = ({ text, rating }: YearCell, address: string): Markup =>
  html`<td><a href="${address}">${text}</a> ${rating === null ? html`<small>${quarterLabels.notRated}</small>` : html`<span class="rating ${rating}">${rating}</span>`}</td>`;
