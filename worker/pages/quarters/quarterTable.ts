import { html } from 'hono/html';
import type { JudgedField } from '../../../shared/checks/decisions/decisionScope.ts';
import { findingHeading } from '../../../shared/checks/finding.ts';
import { parsePeriod } from '../../../shared/period.ts';
import type {
  AcknowledgementBody,
  IndicatorBody,
  SignedQuarter,
} from '../../../shared/record/contract/signedQuarter.ts';
import { headlineOfQuarter } from '../../../shared/record/quarter/headlineOfQuarter.ts';
import { rulesByUid } from '../../../shared/record/quarter/rulesByUid.ts';
import { type RulesAnswer, rejudgeRow } from '../../../shared/record/review/rejudgeRow.ts';
import type { Rating } from '../../../shared/rules/verdict.ts';
import { headlineText } from '../../../shared/summary/headlineText.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { Register } from '../../register/register.ts';
import { rowAnchor } from '../frame/addresses.ts';
import { DIRECTION_LABELS, formatCount } from '../frame/formats.ts';
import type { Markup } from '../frame/layout.ts';
import { quarterLabels, quarterSentences } from '../words.ts';
import { headlineTable } from './headlineTable.ts';
import { otherSignedDetails } from './otherSignedDetails.ts';

const COLUMNS = [
  quarterLabels.line,
  quarterLabels.indicator,
  quarterLabels.outturn,
  quarterLabels.target,
  quarterLabels.rating,
  quarterLabels.short,
  quarterLabels.long,
  quarterLabels.comment,
  quarterLabels.otherDetails,
];
/** The question that the address of a page ends with. */
const WORST_FIRST_ASKED = 'order=worst-first';
export const asksWorstFirst = (order: string | undefined): boolean => `order=${order}` === WORST_FIRST_ASKED;

/** How a person asked to see the quarter. */
export interface QuarterView {
  readonly register: Register;
  /** The indicators by their rating, the worst first, instead of by section as in the report. */
  readonly isWorstFirst: boolean;
  /** The address of an indicator's history; null where it may have none yet. */
  readonly historyOf: ((uid: string) => string) | null;
}

/** A quarter: its headline, and every indicator in one table with everything that is signed. */
export function quarterTable(quarter: SignedQuarter, view: QuarterView): Markup {
  const headline = headlineOfQuarter(quarter);
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('A recorded quarter has no period.');
  const rules = rulesByUid(quarter);
  const isImported = quarter.imported !== undefined;
  const rowOf = (row: IndicatorBody): Markup =>
    indicatorRow(row, rejudgeRow(row, rules, period).found, view, isImported);
  return html`
      ${reportWarnings(quarter)}
      <h2 id="summary">${quarterLabels.summary}</h2>
      <p>${headlineText(
        headline.all,
        quarter.indicators.map(({ short }) => short),
      )}</p>
      <p>${fill(quarterSentences.source, { rules: quarter.ruleSet.title, sheet: quarter.sheet })}</p>
      ${headlineTable(headline)}
      <h2 id="indicators">${quarterLabels.everyIndicator}</h2>
      <p class="order">${orderLink(view)}</p>
      <div class="scroll" role="region" aria-labelledby="indicators" tabindex="0">
        <table class="wide">
          <caption>${fill(isImported ? quarterSentences.importedCaption : quarterSentences.caption, { period: quarter.period })}</caption>
          <thead><tr>${COLUMNS.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
          ${(view.isWorstFirst ? byRating(quarter) : bySection(quarter)).map(
            ({ heading, rows }) => html`<tbody>
            <tr><th scope="rowgroup" colspan="${COLUMNS.length}">${heading}</th></tr>
            ${rows.map(rowOf)}
          </tbody>`,
          )}
        </table>
      </div>`;
}

interface Group {
  readonly heading: string;
  readonly rows: readonly IndicatorBody[];
}

function bySection({ indicators }: SignedQuarter): Group[] {
  const sections = [...new Set(indicators.map(({ section }) => section))];
  return sections.map(section => ({
    heading: section || quarterLabels.noSection,
    rows: indicators.filter(row => row.section === section),
  }));
}

/** From what a committee asks about first to what it need not ask about. */
const WORST_FIRST: readonly (Rating | null)[] = ['RED', 'AMBER', 'YELLOW', null, 'GREEN', 'BLUE'];

const byRating = ({ indicators }: SignedQuarter): Group[] =>
  WORST_FIRST.map(rating => ({
    heading: rating ?? quarterLabels.notRated,
    rows: indicators.filter(row => row.rating === rating),
  }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({
      heading: fill(quarterLabels.group, { heading, count: formatCount(rows.length) }),
      rows,
    }));

/** The other order, at the same address. */
const orderLink = ({ isWorstFirst }: QuarterView): Markup =>
  isWorstFirst
    ? html`<a href="?#indicators">${quarterLabels.asReported}</a>`
    : html`<a href="?${WORST_FIRST_ASKED}#indicators">${quarterLabels.worstFirst}</a>`;

function indicatorRow(
  row: IndicatorBody,
  found: Readonly<Record<JudgedField, RulesAnswer>>,
  { register, historyOf, isWorstFirst }: QuarterView,
  isImported: boolean,
): Markup {
  const { texts, rating } = row;
  const missing = isImported ? notPublished : notJudged;
  const departure = (field: JudgedField): Markup =>
    isImported ? departureFrom(row[field], found[field]) : html``;
  const direction = (against: 'short' | 'long', base: string): Markup => {
    const judged = row[against];
    return judged === null
      ? missing(quarterLabels.notCompared, found[against])
      : html`${DIRECTION_LABELS[judged]}<small>${fill(quarterLabels.base, { base })}</small>${departure(against)}`;
  };
  return html`<tr id="${rowAnchor(row.uid)}">
              <td>${row.lineNo ?? ''}</td>
              <th scope="row">${historyOf ? html`<a href="${historyOf(row.uid)}">${row.title}</a>` : row.title}${isWorstFirst && row.section !== '' ? html`<small>${row.section}</small>` : ''}</th>
              <td>${texts.performance}</td>
              <td>${texts.target}</td>
              <td>${rating === null ? missing(quarterLabels.notRated, found.rating) : html`<span class="rating ${rating}">${rating}</span>${departure('rating')}`}</td>
              <td>${direction('short', texts.shortBase)}</td>
              <td>${direction('long', texts.longBase)}</td>
              <td class="text">${texts.comment}${decisions(row)}</td>
              <td class="text">${otherSignedDetails(row, register)}</td>
            </tr>
            `;
}

/** Why a row has no rating or direction: the rules' own sentence, or that a person decided against the rules. */
const notJudged = (label: string, { answer, why }: RulesAnswer): Markup =>
  answer === null ? html`${why}` : html`${label}<small>${quarterSentences.decided}</small>`;

/** An imported quarter has what was published, whatever the rules give. */
const notPublished = (label: string): Markup => html`${label}<small>${quarterSentences.notPublished}</small>`;

/** What the rules give instead of a rating or direction that stays as it was published. */
const departureFrom = (published: string | null, { answer }: RulesAnswer): Markup =>
  published === answer
    ? html``
    : html`<small>${answer === null ? quarterSentences.rulesGiveNothing : fill(quarterSentences.rulesGive, { answer })}</small>`;

/** The decisions on the row, without people's names. */
const decisions = ({ overrides, acknowledgements = [] }: IndicatorBody): Markup =>
  html`${overrides.map(({ code, decision, reason }) => html`<small>${findingHeading(code)}: ${(decision === 'keep' ? quarterLabels.keptAsPrinted : quarterLabels.notRated).toLowerCase()}. ${reason}</small>`)}${acknowledgements.map(one => html`<small>${acknowledged(one)}</small>`)}`;

/** The acknowledged warnings about the report as a whole. */
const reportWarnings = ({ acknowledgements = [] }: SignedQuarter): Markup =>
  acknowledgements.length === 0
    ? html``
    : html`<h2>${quarterLabels.acknowledged}</h2>
      <ul>${acknowledgements.map(one => html`<li>${acknowledged(one)}</li>`)}</ul>`;

const acknowledged = ({ code, reason }: AcknowledgementBody): string =>
  `${fill(quarterSentences.acknowledged, { finding: findingHeading(code) })} ${reason}`;
