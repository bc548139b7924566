import { html } from 'hono/html';
import { CORPORATE_REPORT } from '../../../shared/record/contract/reportNames.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { type LineRow, lineTable } from '../../../shared/record/history/lineTable.ts';
import type { LinePoint } from '../../../shared/record/history/seriesLine.ts';
import { fill } from '../../../shared/words/fill.ts';
import { reportRowAddress, slugIn } from '../frame/addresses.ts';
import type { Markup } from '../frame/layout.ts';
import { historyPageSentences, pageLabels, quarterLabels } from '../words.ts';

/** Every period of an indicator, latest first. Each leads to its row in the report, with its comment of that time. */
export function lineTableMarkup(council: string, uid: string, { line, judgement }: JudgedLine): Markup {
  const { columns, rows } = lineTable(line, judgement);
  return html`<div class="scroll" role="region" aria-labelledby="figures" tabindex="0">
        <table>
          <caption>${historyPageSentences.caption}</caption>
          <thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody>${rows.map(row => lineRow(row, pointAddress(council, uid, row.point)))}</tbody>
        </table>
      </div>`;
}

/** The row of the indicator in the report of that period. */
export const pointAddress = (council: string, uid: string, point: LinePoint): string =>
  reportRowAddress(council, point.report ?? CORPORATE_REPORT, slugIn(point), uid);

const lineRow = (
  { point, printed, alone, target, rating, notes }: LineRow,
  address: string,
): Markup => html`<tr>
              <th scope="row"><a href="${address}">${point.period}</a>${point.rev === undefined ? '' : html`<small>${fill(pageLabels.revision, { rev: point.rev })}</small>`}</th>
              <td>${printed}</td>
              ${alone === null ? '' : html`<td>${alone}</td>`}
              <td>${target}</td>
              <td>${rating === null ? quarterLabels.notRated : html`<span class="rating ${rating}">${rating}</span>`}</td>
              <td class="text">${notes}</td>
            </tr>
            `;
