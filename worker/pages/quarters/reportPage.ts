import { html } from 'hono/html';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import type { Register } from '../../register/register.ts';
import type { LockRow } from '../../store/lockStore.ts';
import type { NamedReportRow } from '../../store/namedReportStore.ts';
import type { SubmissionRow } from '../../store/submissionStore.ts';
import { historyAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { pageLabels, pageSentences } from '../words.ts';
import { reportName, waitingList } from './quartersPage.ts';
import { quarterTable } from './quarterTable.ts';
import { revisionsList } from './revisionsList.ts';

interface Shown {
  /** As addresses name it. */
  readonly report: string;
  readonly period: string;
  /** Null where it was voided. */
  readonly quarter: SignedQuarter | null;
  /** Its period as in an address, "2017-18-Q2". */
  readonly slug: string;
  /** First revision first. */
  readonly revisions: readonly Revision[];
  readonly waiting: readonly SubmissionRow[];
  readonly reports: readonly NamedReportRow[];
  readonly lock: LockRow | null;
  readonly register: Register;
  readonly isWorstFirst: boolean;
}

/** The latest revision of a quarter, with its lock, its revisions and the submissions that wait. */
export const reportPage = (
  session: PageSession,
  { report, period, quarter, slug, revisions, waiting, reports, lock, register, isWorstFirst }: Shown,
): Markup =>
  pageLayout({
    title: period,
    session,
    main: html`<p>${pageLabels.report}: ${reportName(reports, report)}</p>
      ${lockLine(lock)}
      ${waiting.length > 0 ? waitingList(session.person.council.code, waiting, reports) : ''}
      ${
        quarter
          ? quarterTable(quarter, {
              register,
              isWorstFirst,
              historyOf: uid => historyAddress(quarter.council, uid),
            })
          : voidLine(revisions.at(-1))
      }
      ${revisionsList(session, revisions, slug)}`,
  });

/** Who voided the report, when and why. */
function voidLine(voids: Revision | undefined): Markup {
  if (!voids) return html``;
  const by = { name: voids.signed_by, moment: formatMoment(voids.signed_at) };
  return html`<p class="panel">${fill(pageSentences.voided, by)} ${voids.voidReason ?? ''}</p>`;
}

/** Whether the period is locked, by whom and why; nothing if it was never locked. */
function lockLine(lock: LockRow | null): Markup {
  if (!lock) return html``;
  const by = { name: lock.actorName, moment: formatMoment(lock.at) };
  return html`<p class="panel">${fill(lock.locked ? pageSentences.locked : pageSentences.unlocked, by)} ${lock.reason}</p>`;
}
