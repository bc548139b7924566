import { html } from 'hono/html';
import { changeValueText, fieldLabel } from '../../../shared/record/compare/changeText.ts';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import type { Comparison } from '../../../shared/record/contract/comparison.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { pageLabels, pageSentences } from '../words.ts';
import { changesTable } from './changesTable.ts';

/** Two revisions of a quarter compared, and the later quarters that print a changed outturn as their base. */
export const comparisonPage = (
  session: PageSession,
  { before, after, touches, ...changes }: Comparison,
): Markup =>
  pageLayout({
    title: fill(pageLabels.comparison, { period: after.period, before: before.rev, after: after.rev }),
    session,
    main: html`<ul>${[before, after].map(revisionItem)}</ul>
      ${changesTable(changes, { heading: pageLabels.differences, before: fill(pageLabels.revision, before), after: fill(pageLabels.revision, after) })}
      ${touches.length > 0 ? html`<h2>${pageLabels.laterQuarters}</h2><p>${pageSentences.checkBases}</p><ul>${touches.map(touchItem)}</ul>` : ''}`,
  });

const revisionItem = ({
  rev,
  signed_by: name,
  signed_at: at,
  correction,
  published,
}: Revision): Markup => html`<li>
          ${fill(published ? pageSentences.revisionSigned : pageSentences.revisionSignedOnly, { rev, name, moment: formatMoment(at) })}
          ${correction ? html`<small>${correctionReasonLabels[correction.reason]}: ${correction.explanation}</small>` : ''}
        </li>`;

const touchItem = ({
  period,
  base,
  lineNo,
  title,
  printed,
  outturn,
}: Comparison['touches'][number]): Markup =>
  html`<li>${fill(pageSentences.affectedBase, {
    period,
    title: `${lineNo === null ? '' : `${lineNo}. `}${title}`,
    field: fieldLabel(base).toLowerCase(),
    printed,
    outturn: changeValueText('performance', outturn),
  })}</li>`;
