import { html } from 'hono/html';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { PageSession } from '../../identity/person.ts';
import { comparisonAddress, publicationAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { formTokenField, type Markup } from '../frame/layout.ts';

/** Every revision of a quarter; two of them to put beside each other; and the latest to be marked as published. */
export const revisionsList = (
  session: PageSession,
  revisions: readonly Revision[],
  slug: string,
): Markup => html`
      <h2>Revisions</h2>
      <ol>${revisions.map(revisionItem)}</ol>
      ${publishing(session, revisions.at(-1), slug)}
      ${revisions.length > 1 ? comparing(session, revisions, slug) : ''}`;

const revisionItem = ({
  signed_by: by,
  signed_at: at,
  correction,
  published,
  hash,
}: Revision): Markup => html`<li>
          Signed by ${by} on ${formatMoment(at)}. ${published ? `Published on ${formatMoment(published.published_at)} by ${published.published_by}.` : 'Not published.'}
          ${correction ? html`<small>${correctionReasonLabels[correction.reason]}: ${correction.explanation}</small>` : ''}
          <small>In the chain as ${hash.slice(0, 16)} …</small>
        </li>`;

/** Signed is not yet published: an approver says when it went out. */
function publishing({ person, formToken }: PageSession, latest: Revision | undefined, slug: string): Markup {
  if (!latest || latest.published || !person.roles.includes('approver')) return html``;
  const { rev } = latest;
  return html`<form method="post" action="${publicationAddress(person.council.code, slug, rev)}">
        <p>Once it went out, mark revision ${rev} as published, in your name. Nobody takes that back.</p>
        <p>${formTokenField(formToken)}<button class="second">Mark revision ${rev} as published</button></p>
      </form>`;
}

function comparing({ person }: PageSession, revisions: readonly Revision[], slug: string): Markup {
  const choice = (
    name: string,
    label: string,
    chosen: number | undefined,
  ): Markup => html`<span class="choice">
          <label for="${name}">${label}</label>
          <select id="${name}" name="${name}">${revisions.map(({ rev }) => html`<option value="${rev}"${rev === chosen ? html` selected` : ''}>Revision ${rev}</option>`)}</select>
        </span>`;
  return html`<form method="get" action="${comparisonAddress(person.council.code, slug)}">
        <p>${choice('from', 'Put beside each other', revisions.at(-2)?.rev)} ${choice('to', 'and', revisions.at(-1)?.rev)}
        <button class="second">Compare</button></p>
      </form>`;
}
