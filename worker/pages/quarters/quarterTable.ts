import { html } from 'hono/html';
import type { JudgedField } from '../../../shared/checks/decisions/decisionScope.ts';
import { findingHeading } from '../../../shared/checks/finding.ts';
import { parsePeriod } from '../../../shared/quarter.ts';
import type {
  AcknowledgementBody,
  IndicatorBody,
  SignedQuarter,
} from '../../../shared/record/contract/signedQuarter.ts';
import { rulesByUid } from '../../../shared/record/quarter/rulesByUid.ts';
import { type RulesAnswer, rejudgeRow } from '../../../shared/record/review/rejudgeRow.ts';
import type { Register } from '../../register/register.ts';
import { headlineOfQuarter } from '../../routes/reports/replies.ts';
import { countOf, DIRECTION_LABELS } from '../frame/formats.ts';
import type { Markup } from '../frame/layout.ts';
import { otherSignedDetails } from './otherSignedDetails.ts';

const COLUMNS = [
  'Line',
  'Indicator',
  'Outturn',
  'Target',
  'Rating',
  'Against last quarter',
  'Against last year',
  'Comment',
  'Also signed',
] as const;

/** A quarter as people read it: its headline, and every indicator in one table, with all that is signed of each. */
export function quarterTable(quarter: SignedQuarter, register: Register): Markup {
  const { all } = headlineOfQuarter(quarter);
  const ratings = (['GREEN', 'AMBER', 'RED', 'BLUE'] as const).filter(rating => all[rating] > 0);
  const sections = [...new Set(quarter.indicators.map(({ section }) => section))];
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('A recorded quarter has no period.');
  const rules = rulesByUid(quarter);
  const rowOf = (row: IndicatorBody): Markup =>
    indicatorRow(row, rejudgeRow(row, rules, period).found, register);
  return html`
      <h2>In short</h2>
      <p>${countOf(all.indicators, 'indicator')}, of which ${all.rated.toLocaleString('en-GB')} ${all.rated === 1 ? 'is' : 'are'} rated. The rules: ${quarter.ruleSet.title}. The sheet: ${quarter.sheet}.</p>
      <ul class="tally">
        ${ratings.map(rating => html`<li><span class="rating ${rating}">${rating}</span> ${all[rating].toLocaleString('en-GB')}</li>`)}
        <li>Not rated ${all.notRated.toLocaleString('en-GB')}</li>
      </ul>
      ${letStand(quarter)}
      <h2 id="indicators">Every indicator</h2>
      <div class="scroll" role="region" aria-labelledby="indicators" tabindex="0">
        <table class="wide">
          <caption>As signed, ${quarter.period}. An arrow says whether the figure is better or worse, not whether it rose.</caption>
          <thead><tr>${COLUMNS.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
          ${sections.map(section => sectionRows(section, quarter, rowOf))}
        </table>
      </div>`;
}

const sectionRows = (
  section: string,
  { indicators }: SignedQuarter,
  rowOf: (row: IndicatorBody) => Markup,
): Markup => html`<tbody>
            <tr><th scope="rowgroup" colspan="${COLUMNS.length}">${section || 'Without a section'}</th></tr>
            ${indicators.filter(row => row.section === section).map(rowOf)}
          </tbody>`;

function indicatorRow(
  row: IndicatorBody,
  found: Readonly<Record<JudgedField, RulesAnswer>>,
  register: Register,
): Markup {
  const { texts, rating } = row;
  const direction = (against: 'short' | 'long', base: string): Markup => {
    const way = row[against];
    return way === null
      ? unsaid('Not compared', found[against])
      : html`${DIRECTION_LABELS[way]}<small>Then: ${base}</small>`;
  };
  return html`<tr>
              <td>${row.lineNo ?? ''}</td>
              <th scope="row">${row.title}</th>
              <td>${texts.performance}</td>
              <td>${texts.target}</td>
              <td>${rating === null ? unsaid('Not rated', found.rating) : html`<span class="rating ${rating}">${rating}</span>`}</td>
              <td>${direction('short', texts.shortBase)}</td>
              <td>${direction('long', texts.longBase)}</td>
              <td class="text">${texts.comment}${said(row)}</td>
              <td class="text">${otherSignedDetails(row, register)}</td>
            </tr>
            `;
}

/** Why a row has no rating or direction: the rules' own sentence, or that a person decided against what they give. */
const unsaid = (words: string, { answer, why }: RulesAnswer): Markup =>
  answer === null
    ? html`${why}`
    : html`${words}<small>Decided so by a person; the reason is with the comment.</small>`;

/** The decisions that travel with the row, without whose they are. */
const said = ({ overrides, acknowledgements = [] }: IndicatorBody): Markup =>
  html`${overrides.map(({ code, decision, reason }) => html`<small>${findingHeading(code)}: ${decision === 'keep' ? 'kept as printed' : 'not rated'}. ${reason}</small>`)}${acknowledgements.map(one => html`<small>${stands(one)}</small>`)}`;

/** The warnings about the report as a whole. */
const letStand = ({ acknowledgements = [] }: SignedQuarter): Markup =>
  acknowledgements.length === 0
    ? html``
    : html`<h2>Let stand of the whole report</h2>
      <ul>${acknowledgements.map(one => html`<li>${stands(one)}</li>`)}</ul>`;

const stands = ({ code, reason }: AcknowledgementBody): string =>
  `${findingHeading(code)}: let stand. ${reason}`;
