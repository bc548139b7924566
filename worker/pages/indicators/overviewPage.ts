import { html } from 'hono/html';
import { themeOf } from '../../../shared/headline.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { sparkline } from '../../../shared/record/history/chart/sparkline.ts';
import { comparePeriods } from '../../../shared/record/history/comparePeriods.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import type { ThemeHeat } from '../../../shared/record/history/themeHeat.ts';
import { isOnList, WATCH_LISTS, type WatchList } from '../../../shared/record/history/watchLists.ts';
import {
  overviewLabels as labels,
  overviewSentences,
  periodChangeLabels,
  watchListLabels,
} from '../../../shared/record/history/words.ts';
import { fill } from '../../../shared/words/fill.ts';
import { variationLabels } from '../../../shared/words/variation/words.ts';
import type { PageSession } from '../../identity/person.ts';
import { historyAddress } from '../frame/addresses.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { pageLabels } from '../words.ts';
import { pictureMarkup } from './lineFigure.ts';
import { pointAddress } from './lineTableMarkup.ts';

/** What a reader chose; empty where nothing was chosen. */
export interface OverviewChoice {
  readonly theme: string;
  readonly service: string;
  readonly list: WatchList | null;
  readonly before: string;
  readonly after: string;
}

interface Overview {
  /** The latest quarter of the report, for the theme and the service of each indicator. */
  readonly latest: SignedQuarter;
  readonly lines: readonly JudgedLine[];
  readonly heat: ThemeHeat;
  readonly choice: OverviewChoice;
}

/** Every indicator of a report: its line, two periods of choice, its signal; and how the themes were rated. */
export function overviewPage(session: PageSession, { latest, lines, heat, choice }: Overview): Markup {
  const { code } = session.person.council;
  const rowOf = new Map(latest.indicators.map(row => [row.uid, row]));
  const placed = lines.flatMap(judged => {
    const row = rowOf.get(judged.line.uid);
    return row ? [{ judged, theme: themeOf(row.section), service: row.texts.services }] : [];
  });
  const shown = placed.filter(
    ({ judged, theme, service }) =>
      (choice.theme === '' || theme === choice.theme) &&
      (choice.service === '' || service === choice.service) &&
      (choice.list === null || isOnList(judged, choice.list)),
  );
  const columns = [
    labels.indicator,
    labels.line,
    fill(labels.earlier, { period: choice.before }),
    fill(labels.later, { period: choice.after }),
    labels.change,
    labels.rating,
    labels.signal,
    labels.redRunning,
  ];
  return pageLayout({
    title: labels.title,
    session,
    main: html`<form method="get" class="panel choices">
        ${choiceField('theme', labels.theme, choice.theme, anyOf(placed.map(({ theme }) => theme)))}
        ${choiceField('service', labels.service, choice.service, anyOf(placed.map(({ service }) => service)))}
        ${choiceField('list', labels.list, choice.list ?? '', [['', labels.all], ...WATCH_LISTS.map(list => [list, watchListLabels[list]] as const)])}
        ${choiceField('before', labels.before, choice.before, heat.periods.map(same))}
        ${choiceField('after', labels.after, choice.after, heat.periods.map(same))}
        <button>${labels.show}</button>
      </form>
      <h2 id="overview">${labels.indicators}</h2>
      ${
        shown.length === 0
          ? html`<p>${overviewSentences.empty}</p>`
          : html`<div class="scroll" role="region" aria-labelledby="overview" tabindex="0"><table class="wide">
        <caption>${fill(overviewSentences.caption, { count: shown.length, all: placed.length })}</caption>
        <thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${shown.map(({ judged }) => overviewRow(code, judged, choice))}</tbody>
      </table></div>`
      }
      ${heatTable(heat)}`,
  });
}

type Option = readonly [value: string, label: string];
const same = (text: string): Option => [text, text];
const anyOf = (texts: readonly string[]): Option[] => [
  ['', labels.all],
  ...[...new Set(texts)]
    .filter(text => text !== '')
    .toSorted()
    .map(same),
];

const choiceField = (name: string, label: string, chosen: string, options: readonly Option[]): Markup =>
  html`<label>${label} <select name="${name}">${options.map(([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`)}</select></label>`;

function overviewRow(code: string, judged: JudgedLine, { before, after }: OverviewChoice): Markup {
  const { line, judgement } = judged;
  const { earlier, later, change } = comparePeriods(line, before, after);
  const spark = sparkline(line, judgement);
  const figure = (point: typeof earlier): Markup =>
    point
      ? html`<a href="${pointAddress(code, line.uid, point)}">${point.printed}</a>`
      : html`${labels.notReported}`;
  return html`<tr>
          <th scope="row"><a href="${historyAddress(code, line.uid)}">${line.lineNo === null ? '' : `${line.lineNo}. `}${line.title}</a></th>
          <td class="spark">${spark ? pictureMarkup(spark, null) : ''}</td>
          <td>${figure(earlier)}</td>
          <td>${figure(later)}</td>
          <td>${periodChangeLabels[change]}</td>
          <td>${later?.rating === undefined ? labels.notRated : html`<span class="rating ${later.rating}">${later.rating}</span>`}</td>
          <td>${judgement.variation ? variationLabels[judgement.variation] : labels.tooFew}</td>
          <td>${judgement.redRunning}</td>
        </tr>
        `;
}

const heatTable = ({ periods, themes }: ThemeHeat): Markup => html`
      <h2 id="heat">${labels.heat}</h2>
      <div class="scroll" role="region" aria-labelledby="heat" tabindex="0"><table>
        <caption>${overviewSentences.heat}</caption>
        <thead><tr><th scope="col">${labels.theme}</th>${periods.map(period => html`<th scope="col">${period}</th>`)}</tr></thead>
        <tbody>${themes.map(
          ({ theme, cells }) =>
            html`<tr><th scope="row">${theme || pageLabels.noTheme}</th>${cells.map(cell =>
              cell
                ? html`<td class="heat-${cell.heat}">${fill(labels.red, { red: cell.red, rated: cell.rated })}</td>`
                : html`<td>${labels.none}</td>`,
            )}</tr>`,
        )}</tbody>
      </table></div>`;
