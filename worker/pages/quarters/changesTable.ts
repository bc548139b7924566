import { html } from 'hono/html';
import type { IndicatorChange, QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import { changeValueText, fieldLabel } from '../../../shared/record/compare/changeText.ts';
import type { FieldChange } from '../../../shared/record/contract/comparison.ts';
import type { Markup } from '../frame/layout.ts';
import { quarterLabels, quarterSentences } from '../words.ts';

interface Sides {
  readonly heading: string;
  /** The column headings: "Revision 1", "As submitted". */
  readonly before: string;
  readonly after: string;
}

/** The differences between two revisions of a quarter, figure by figure. */
export const changesTable = (
  { quarter, indicators }: QuarterChanges,
  { heading, before, after }: Sides,
): Markup => html`
      <h2 id="changes">${heading}</h2>
      ${
        quarter.length + indicators.length === 0
          ? html`<p>${quarterSentences.noDifferences}</p>`
          : html`<div class="scroll" role="region" aria-labelledby="changes" tabindex="0">
        <table>
          <caption>${quarterSentences.differencesOnly}</caption>
          <thead><tr><th scope="col">${quarterLabels.field}</th><th scope="col">${before}</th><th scope="col">${after}</th></tr></thead>
          ${quarter.length > 0 ? group(quarterLabels.wholeQuarter, quarter) : ''}
          ${indicators.map(indicatorGroup)}
        </table>
      </div>`
      }`;

const indicatorGroup = ({ lineNo, title, change, fields }: IndicatorChange): Markup =>
  group(`${lineNo === null ? '' : `${lineNo}. `}${title} (${quarterLabels[change].toLowerCase()})`, fields);

const group = (heading: string, fields: readonly FieldChange[]): Markup => html`<tbody>
            <tr><th scope="rowgroup" colspan="3">${heading}</th></tr>
            ${fields.map(fieldRow)}
          </tbody>`;

const fieldRow = ({ field, before, after }: FieldChange): Markup =>
  html`<tr><th scope="row">${fieldLabel(field)}</th><td>${changeValueText(field, before)}</td><td>${changeValueText(field, after)}</td></tr>`;
