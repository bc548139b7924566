import { html } from 'hono/html';
import { changeValueText, fieldLabel } from '../../../shared/record/compare/changeText.ts';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import type { Comparison } from '../../../shared/record/contract/comparison.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { PageSession } from '../../identity/person.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { changesTable } from './changesTable.ts';

/** Two revisions of a quarter beside each other, and the later quarters that rest on what changed. */
export const comparisonPage = (
  session: PageSession,
  { before, after, touches, ...changes }: Comparison,
): Markup =>
  pageLayout({
    title: `${after.period}: revisions ${before.rev} and ${after.rev}`,
    session,
    main: html`<ul>${[before, after].map(revisionItem)}</ul>
      ${changesTable(changes, { heading: 'What reads otherwise', before: `Revision ${before.rev}`, after: `Revision ${after.rev}` })}
      ${touches.length > 0 ? html`<h2>Later quarters that rest on it</h2><p>Look at these bases, and correct them where needed.</p><ul>${touches.map(touchItem)}</ul>` : ''}`,
  });

const revisionItem = ({
  rev,
  signed_by: by,
  signed_at: at,
  correction,
  published,
}: Revision): Markup => html`<li>
          Revision ${rev}, signed by ${by} on ${formatMoment(at)}, ${published ? 'published' : 'not published'}.
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
  html`<li>${period}, ${lineNo === null ? '' : `${lineNo}. `}${title}: ${fieldLabel(base).toLowerCase()} is printed as ${printed}, and the outturn now reads ${changeValueText('performance', outturn)}.</li>`;
