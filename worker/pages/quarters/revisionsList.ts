import { html } from 'hono/html';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import type { ImportedFrom } from '../../../shared/record/contract/importedFrom.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import { comparisonAddress, publicationAddress, publicationFileAddress } from '../frame/addresses.ts';
import { formatDay, formatMoment } from '../frame/formats.ts';
import { formTokenField, type Markup } from '../frame/layout.ts';
import { pageLabels, pageSentences, publicationFileLabels } from '../words.ts';

/** Every revision of a quarter, a form to compare two of them, and a form to mark the latest as published. */
export const revisionsList = (session: PageSession, revisions: readonly Revision[], slug: string): Markup => {
  const lastVoid = revisions.findLast(({ voidReason }) => voidReason !== undefined)?.rev ?? 0;
  return html`
      <h2>${pageLabels.revisions}</h2>
      <ol>${revisions.map(revision => revisionItem(revision, lastVoid))}</ol>
      ${publishing(session, withFigures(revisions.at(-1)), slug)}
      ${files(session, withFigures(revisions.at(-1)), slug)}
      ${comparing(session, revisions.filter(withFigures), slug)}`;
};

const withFigures = (revision: Revision | undefined): Revision | undefined =>
  revision?.voidReason === undefined ? revision : undefined;

/** `lastVoid`: the number of the last revision that voids those before it; 0 if there is none. */
const revisionItem = (revision: Revision, lastVoid: number): Markup => {
  const { rev, voidReason, correction, hash } = revision;
  return html`<li>
          ${signedLine(revision)} ${publishedLine(revision)}
          ${correction ? html`<small>${correctionReasonLabels[correction.reason]}: ${correction.explanation}</small>` : ''}
          ${voidReason === undefined && rev < lastVoid ? html`<small>${pageSentences.countsNowhere}</small>` : ''}
          <small>${fill(pageLabels.chainHash, { hash: hash.slice(0, 16) })}</small>
        </li>`;
};

/** The reason of a revision that voids; otherwise whether it was published. Of an import `broughtIn` says that. */
function publishedLine({ voidReason, published, imported }: Revision): string {
  if (voidReason !== undefined) return voidReason;
  if (!published) return imported ? '' : pageSentences.notPublished;
  const { open_from: openFrom, published_by: name, published_at: at } = published;
  const by = { name, moment: formatMoment(at) };
  return openFrom === null
    ? fill(pageSentences.publishedBy, by)
    : fill(pageSentences.publishedFrom, { ...by, day: formatDay(openFrom) });
}

/** An old quarter: who brought it in, and when it was published where that is known. */
function broughtIn({ file, reason, published }: ImportedFrom, name: string, at: string): Markup {
  return html`${fill(pageSentences.broughtIn, { file, name, moment: formatMoment(at) })} ${publicationOf(published)}
          <small>${pageSentences.asPublished} ${reason}</small>`;
}

function publicationOf(published: ImportedFrom['published']): string {
  if (!published) return pageSentences.publishedOnUnknown;
  const day = formatDay(published.on);
  return published.by === undefined
    ? fill(pageSentences.publishedOn, { day })
    : fill(pageSentences.publishedOnBy, { day, by: published.by });
}

/** Who signed the revision, brought it in, or voided the one before it. */
function signedLine({
  rev,
  voidReason,
  imported,
  signed_by: name,
  signed_at: at,
}: Revision): string | Markup {
  const by = { name, moment: formatMoment(at) };
  if (voidReason !== undefined) return fill(pageSentences.voidedBy, { ...by, rev: rev - 1 });
  return imported ? broughtIn(imported, name, at) : fill(pageSentences.signedBy, by);
}

/** A signed revision is not yet published: an approver records that it was. */
function publishing({ person, formToken }: PageSession, latest: Revision | undefined, slug: string): Markup {
  if (!latest || latest.published || !person.roles.includes('approver')) return html``;
  const { rev } = latest;
  return html`<form method="post" action="${publicationAddress(person.council.code, latest.report, slug, rev)}">
        <p>${fill(pageSentences.toPublish, { rev })}</p>
        <p><label for="open_from">${pageLabels.openFrom}</label>
          <input id="open_from" name="open_from" type="date" aria-describedby="open_from_hint" />
          <small id="open_from_hint">${pageSentences.openFrom}</small></p>
        <p>${formTokenField(formToken)}<button class="second">${fill(pageLabels.markPublished, { rev })}</button></p>
      </form>`;
}

/** What a council puts on its own site, each made of the signed revision. */
function files({ person }: PageSession, latest: Revision | undefined, slug: string): Markup {
  if (!latest) return html``;
  const { report, rev } = latest;
  return html`<h3>${fill(pageLabels.filesToPublish, { rev })}</h3>
      <ul>${Object.entries(publicationFileLabels).map(([file, label]) => html`<li><a href="${publicationFileAddress(person.council.code, report, slug, rev, file)}">${label}</a></li>`)}</ul>`;
}

function comparing({ person }: PageSession, revisions: readonly Revision[], slug: string): Markup {
  if (revisions.length < 2) return html``;
  const choice = (
    name: string,
    label: string,
    chosen: number | undefined,
  ): Markup => html`<span class="choice">
          <label for="${name}">${label}</label>
          <select id="${name}" name="${name}">${revisions.map(({ rev }) => html`<option value="${rev}"${rev === chosen ? html` selected` : ''}>${fill(pageLabels.revision, { rev })}</option>`)}</select>
        </span>`;
  return html`<form method="get" action="${comparisonAddress(person.council.code, revisions[0]?.report ?? '', slug)}">
        <p>${choice('from', pageLabels.earlierRevision, revisions.at(-2)?.rev)} ${choice('to', pageLabels.laterRevision, revisions.at(-1)?.rev)}
        <button class="second">${pageLabels.compare}</button></p>
      </form>`;
}
