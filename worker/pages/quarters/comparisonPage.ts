import { html } from 'hono/html';
import type { Comparison, Revision } from '../../../shared/record/contract.ts';
import { fieldWords, valueWords } from '../../../shared/record/fieldWords.ts';
import { REASON_WORDS } from '../../../shared/record/reasonWords.ts';
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
          ${correction ? html`<small>${REASON_WORDS[correction.reason]}: ${correction.explanation}</small>` : ''}
        </li>`;

const touchItem = ({
  period,
  base,
  lineNo,
  title,
  printed,
  outturn,
}: Comparison['touches'][number]): Markup =>
  html`<li>${period}, ${lineNo === null ? '' : `${lineNo}. `}${title}: ${fieldWords(base).toLowerCase()} is printed as ${printed}, and the outturn now reads ${valueWords('performance', outturn)}.</li>`;
