import { html, raw } from 'hono/html';
import type { Tally } from '../../headline.ts';
import { RATINGS, type Rating } from '../../rules/verdict.ts';
import { RATING_TINTS } from '../../sheet/plan/ratingLooks.ts';
import type { Exception } from '../../summary/exceptions.ts';
import { exceptionLabels, exceptionSentences } from '../../summary/words.ts';
import { fill } from '../../words/fill.ts';
import { headlineOfQuarter } from '../quarter/headlineOfQuarter.ts';
import { PAGE_COLUMNS, type PublicationColumn } from './columns.ts';
import { type PublicationTableRow, publicationRows, type QuarterPublication } from './publication.ts';
import { shorthandSentence } from './publicationTable.ts';
import { publishedException } from './publishedException.ts';
import { shorthandOf } from './shorthand.ts';
import { publicationPageLabels as labels, publicationSentences as sentences } from './words.ts';
import { publicationLines, publicationTitle } from './workbookPlan.ts';

type Markup = ReturnType<typeof html>;

/**
 * The publication as one HTML file without a script, a picture or an address: it is read in any browser, printed, opened in
 * Word and attached to an agenda. `html` escapes each text.
 */
export async function publicationPage(publication: QuarterPublication): Promise<string> {
  const rows = publicationRows(publication);
  const sections = [...new Set(rows.map(({ indicator }) => indicator.section))];
  const { all, themes } = headlineOfQuarter(publication.quarter);
  const ratings = RATINGS.filter(rating => all[rating] > 0);
  const exceptions = rows.flatMap(({ indicator }) =>
    indicator.rating === 'RED' ? [publishedException(indicator)] : [],
  );
  const cells = rows.flatMap(row => PAGE_COLUMNS.map(({ value }) => value(row)));
  const title = publicationTitle(publication);
  const page = html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${publicationLines(publication).map(line => html`<p>${line}</p>`)}
      <h2 id="summary">${labels.summary}</h2>
      <div class="scroll" role="region" aria-labelledby="summary" tabindex="0">
      <table>
        <thead><tr>${[labels.theme, labels.indicators, ...ratings, labels.notRated].map(headingCell)}</tr></thead>
        <tbody>${[...themes, { ...all, theme: labels.all }].map(tally => tallyRow(tally, ratings))}</tbody>
      </table>
      </div>
      <h2>${exceptionLabels.title}</h2>
      ${exceptions.length === 0 ? html`<p>${exceptionSentences.none}</p>` : exceptions.map(exceptionParts)}
      <h2>${labels.everyIndicator}</h2>
      <p>${shorthandSentence(shorthandOf(cells))} ${sentences.directions}</p>
      ${sections.map(section =>
        sectionTable(
          section,
          rows.filter(({ indicator }) => indicator.section === section),
        ),
      )}
    </main>
  </body>
</html>
`;
  return String(await page);
}

/** A RED indicator, which a committee asks about first, with its reason and its action. */
const exceptionParts = ({ line, title, outturn, target, service, why, action }: Exception): Markup => html`
      <h3>${line === '' ? title : `${line}. ${title}`}</h3>
      <p>${fill(exceptionSentences.figures, { outturn, target })}</p>
      ${service === '' ? '' : html`<p>${exceptionLabels.service}: ${service}</p>`}
      ${why === '' ? '' : html`<p>${exceptionLabels.why}: ${why}</p>`}
      <p>${exceptionLabels.action}: ${action === '' ? exceptionSentences.noAction : action}</p>`;

const headingCell = (heading: string): Markup => html`<th scope="col">${heading}</th>`;

const tallyRow = (tally: Tally & { readonly theme: string }, ratings: readonly Rating[]): Markup =>
  html`<tr><th scope="row">${tally.theme || labels.noTheme}</th>${[
    tally.indicators,
    ...ratings.map(rating => tally[rating]),
    tally.notRated,
  ].map(count => html`<td class="number">${count}</td>`)}</tr>`;

const sectionTable = (section: string, rows: readonly PublicationTableRow[]): Markup => html`
      <h3>${section || labels.noSection}</h3>
      <div class="scroll wide" role="region" aria-label="${section || labels.noSection}" tabindex="0">
      <table>
        <colgroup>${PAGE_COLUMNS.map(({ width }) => html`<col style="width: ${Math.round((width * 100) / PAGE_WIDTH)}%" />`)}</colgroup>
        <thead><tr>${PAGE_COLUMNS.map(({ heading }) => headingCell(heading))}</tr></thead>
        <tbody>
          ${rows.map(
            row => html`<tr>${PAGE_COLUMNS.map(column => cell(column, row))}</tr>
          `,
          )}
        </tbody>
      </table>
      </div>`;

function cell({ value, isRowHeading }: PublicationColumn, row: PublicationTableRow): Markup {
  const text = value(row);
  if (isRowHeading) return html`<th scope="row">${text}</th>`;
  const { rating } = row.indicator;
  return rating !== null && text.startsWith(rating)
    ? html`<td class="${rating}">${text}</td>`
    : html`<td>${text}</td>`;
}

/** The same widths in every section, so that the eye runs down a column. */
const PAGE_WIDTH = PAGE_COLUMNS.reduce((sum, { width }) => sum + width, 0);

const ratingStyle = RATINGS.map(rating => {
  const { fill: background, fontColour } = RATING_TINTS[rating];
  return `.${rating} { background: ${background}; color: ${fontColour}; font-weight: bold; }`;
}).join('\n');

/** Word knows simple rules alone: no grid, no variables. Colours beside words, and the page's own where it has none. */
const STYLE = `
body { font-family: Arial, sans-serif; font-size: 12pt; line-height: 1.4; margin: 1em; color: #0b0c0c; background: #ffffff; }
h1 { font-size: 20pt; line-height: 1.2; }
h2 { font-size: 16pt; margin-top: 1.5em; }
h3 { font-size: 13pt; margin-top: 1.5em; break-after: avoid; page-break-after: avoid; }
p { max-width: 45em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #6f777b; padding: 4pt 6pt; text-align: left; vertical-align: top; font-size: 11pt; white-space: pre-line; }
thead { display: table-header-group; }
thead th { background: #f3f2f1; }
tbody th { font-weight: normal; }
.number { text-align: right; }
tr { break-inside: avoid; page-break-inside: avoid; }
${ratingStyle}
@page { size: A4 landscape; margin: 12mm; }
@media print { body { font-size: 10pt; } th, td { font-size: 9pt; padding: 3pt 4pt; } h1 { font-size: 16pt; } }
@media screen { .scroll { overflow-x: auto; } .wide table { min-width: 60em; } }
`;
