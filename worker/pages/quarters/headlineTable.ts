import { html } from 'hono/html';
import type { Headline } from '../../../shared/headline.ts';
import { RATINGS } from '../../../shared/rules/verdict.ts';
import { formatCount } from '../frame/formats.ts';
import type { Markup } from '../frame/layout.ts';
import { pageLabels, quarterLabels } from '../words.ts';

/** How many indicators of each theme have each rating. */
export function headlineTable({ all, themes }: Headline): Markup {
  const ratings = RATINGS.filter(rating => all[rating] > 0);
  const whole = { ...all, theme: quarterLabels.all };
  const rows = themes.length > 1 ? [...themes, whole] : [whole];
  return html`<div class="scroll" role="region" aria-labelledby="summary" tabindex="0">
        <table>
          <thead><tr>
            <th scope="col">${quarterLabels.theme}</th>
            <th scope="col" class="number">${quarterLabels.indicators}</th>
            ${ratings.map(rating => html`<th scope="col" class="number"><span class="rating ${rating}">${rating}</span></th>`)}
            <th scope="col" class="number">${quarterLabels.notRated}</th>
          </tr></thead>
          <tbody>${rows.map(
            tally => html`
            <tr><th scope="row">${tally.theme || pageLabels.noTheme}</th>${[
              tally.indicators,
              ...ratings.map(rating => tally[rating]),
              tally.notRated,
            ].map(count => html`<td class="number">${formatCount(count)}</td>`)}</tr>`,
          )}
          </tbody>
        </table>
      </div>`;
}
