import { type Period, parsePeriod, periodCode, periodSlug } from '../../shared/period.ts';
import type { RecordedPeriod } from '../../shared/record/backfill/selectReports.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { parseHeadReply } from '../../shared/record/contract/heads.ts';
import { History, IndicatorList } from '../../shared/record/contract/indicators.ts';
import { Link } from '../../shared/record/contract/links.ts';
import { NamedReport } from '../../shared/record/contract/namedReports.ts';
import { reportNamedIn } from '../../shared/record/contract/reportNames.ts';
import { PeriodsPage, Publication, RecordedReport, Revisions } from '../../shared/record/contract/reports.ts';
import { RuleSets, RuleSetVersion } from '../../shared/record/contract/ruleSets.ts';
import { Headlines, Series } from '../../shared/record/contract/series.ts';
import { CouncilSetting, CouncilSettings } from '../../shared/record/contract/settings.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { Configuration, Me } from '../../shared/record/contract/signIn.ts';
import { SignOffState } from '../../shared/record/contract/signOffState.ts';
import { Submission, Submissions, SubmittedReport } from '../../shared/record/contract/submissions.ts';
import { VoidedRevision } from '../../shared/record/contract/voids.ts';
import type { AccessToken } from '../identity.ts';
import type { CentralRecord, Witness } from './centralRecord.ts';
import { parseReply, replyError, type Schema } from './parseReply.ts';
import { parseSignOffReply, parseSubmitReply } from './parseSignOffReply.ts';
import { quarterRequest } from './quarterRequest.ts';
import { receiptIn } from './receiptIn.ts';
import { RecordError } from './recordError.ts';
import { type RecordRequest, type RequestContent, toHttpRequest } from './recordRequest.ts';
import { retryWhenBusy, type Wait, waitMs } from './retryWhenBusy.ts';
import { ruleSetRequest } from './ruleSetRequest.ts';
import { type Fetch, type HttpReply, parseProblem, sendRequest } from './sendRequest.ts';
import { type SignedIn, signInSession } from './signInSession.ts';
import { accountRefusals } from './words.ts';

interface Settings {
  /** Where the Worker answers: the pane's own origin. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Only after a click. Rejects with a `RecordError`. */
  readonly signIn: () => Promise<AccessToken>;
  readonly now?: () => number;
  readonly wait?: Wait;
}

const PERIODS_A_PAGE = 500;

/** The central record over HTTP. */
export function createRecordClient(settings: Settings): CentralRecord {
  const { origin, fetch, signIn, now = Date.now, wait = waitMs } = settings;
  const signedIn = signInSession(now);
  let signingIn: Promise<Me> | null = null;
  let witness: Witness | null = null;

  const ask = (question: RecordRequest): Promise<HttpReply> =>
    retryWhenBusy(() => sendRequest(fetch, toHttpRequest(origin, question)), wait);

  function signedInPerson(): SignedIn {
    const person = signedIn.current();
    if (!person) throw new RecordError('sign-in-needed');
    return person;
  }

  /** Sends a request as the signed-in person. A 401 signs them out. */
  async function askAs(known: SignedIn, question: Omit<RecordRequest, 'token'>): Promise<HttpReply> {
    const person = await signedIn.lasting(known);
    const held = witness?.head(person.me.council.code) ?? null;
    const answered = await ask({ ...question, token: person.token, held });
    const reply = parseHeadReply(answered.head ?? '');
    if (held && reply) witness?.told(held, reply);
    const receipt = question.sent && answered.status < 300 ? receiptIn(answered.json) : null;
    if (receipt) witness?.receive([receipt]);
    if (answered.status !== 401) return answered;
    signedIn.forget(person);
    throw parseProblem(answered) ? replyError(answered) : new RecordError('sign-in-needed');
  }

  /** Sends a request about the signed-in person's own council. */
  async function askCouncil(
    name: string,
    path: (council: string) => string,
    sent?: RequestContent,
  ): Promise<HttpReply> {
    const person = signedInPerson();
    return askAs(person, { name, path: path(person.me.council.code), ...(sent && { sent }) });
  }

  async function openSignIn(): Promise<Me> {
    const access = await signIn();
    const answered = await ask({ name: 'me', path: addresses.me, token: access.token });
    // A 401 for a new token: the record does not know its council or role. Another token would not help.
    if (answered.status === 401) throw new RecordError('sign-in-failed', 'me 401', accountRefusals.unknown);
    const me = parseReply(Me, answered);
    signedIn.remember({ ...access, me });
    return me;
  }

  return {
    witnessedBy: other => {
      witness = other;
    },

    async configuration() {
      const path = addresses.configuration;
      return parseReply(Configuration, await ask({ name: 'configuration', path, token: null }));
    },

    // A second click waits for the dialog that is already open.
    signIn: () => {
      signingIn ??= openSignIn().finally(() => {
        signingIn = null;
      });
      return signingIn;
    },

    signOut: () => signedIn.forget(),

    person: () => signedIn.current()?.me ?? null,

    async signOff(quarter, replacement) {
      const person = signedInPerson();
      const { sent, digest } = await quarterRequest(quarter, replacement);
      const path = addresses.revisions(quarter.council, reportNamedIn(quarter), slugIn(quarter));
      return parseSignOffReply(await askAs(person, { name: 'sign-off', path, sent }), digest, quarter);
    },

    async submit(quarter, replacement, after = null) {
      const person = signedInPerson();
      const { sent, digest } = await quarterRequest(quarter, replacement, after);
      const path = addresses.submissions(quarter.council, reportNamedIn(quarter), slugIn(quarter));
      return parseSubmitReply(await askAs(person, { name: 'submission', path, sent }), digest, quarter);
    },

    addReport: async report =>
      parseReply(NamedReport, await askCouncil('report', addresses.reports, postJson(report))),

    async submission({ report, period }, id) {
      const [slug, text] = [periodSlug(period), encodeURIComponent(id)];
      const reply = await askCouncil('submission', council =>
        addresses.submission(council, report, slug, text),
      );
      return orNull(SubmittedReport, reply);
    },

    waiting: async () => parseReply(Submissions, await askCouncil('waiting', addresses.waiting)).submissions,

    async sendBack({ council, report, period, id }, reason) {
      const path = addresses.return(council, report, slugIn({ period }), encodeURIComponent(id));
      return parseReply(Submission, await askCouncil('return', () => path, postJson({ reason })));
    },

    async approve({ council, report, period, id, body_sha256 }) {
      const path = addresses.approval(council, report, slugIn({ period }), encodeURIComponent(id));
      const reply = await askCouncil('approval', () => path, { method: 'POST', body: null, headers: {} });
      return parseSignOffReply(reply, body_sha256, null);
    },

    async signOffState({ report, period }, earlier) {
      const query = new URLSearchParams(earlier.map(other => ['earlier', periodSlug(other)]));
      const path = (council: string) =>
        `${addresses.signOffState(council, report, periodSlug(period))}${query.size > 0 ? `?${query}` : ''}`;
      return parseReply(SignOffState, await askCouncil('sign-off-state', path));
    },

    async report({ report, period }) {
      const slug = periodSlug(period);
      return orNull(
        RecordedReport,
        await askCouncil('report', council => addresses.report(council, report, slug)),
      );
    },

    async revisions({ report, period }) {
      const slug = periodSlug(period);
      const reply = await askCouncil('revisions', council => addresses.revisions(council, report, slug));
      return parseReply(Revisions, reply).revisions;
    },

    async publish({ report, period }, rev, openFrom) {
      const slug = periodSlug(period);
      const from = openFrom === null ? '' : `?open_from=${openFrom}`;
      const path = (council: string) => `${addresses.publication(council, report, slug, rev)}${from}`;
      const reply = await askCouncil('publication', path, { method: 'PUT', body: null, headers: {} });
      return parseReply(Publication, reply);
    },

    async voidRevision({ report, period }, rev, reason) {
      const path = (council: string) => addresses.void(council, report, periodSlug(period), rev);
      const sent = { ...postJson({ reason }), method: 'PUT' } as const;
      return parseReply(VoidedRevision, await askCouncil('void', path, sent));
    },

    async accessibleWorkbook({ report, period }, rev) {
      const slug = periodSlug(period);
      const path = (council: string) =>
        addresses.publicationFile(council, report, slug, rev, 'accessible.xlsx');
      const answered = await askCouncil('accessible-workbook', path);
      if (answered.status !== 200) throw replyError(answered);
      return answered.bytes;
    },

    settings: async () =>
      parseReply(CouncilSettings, await askCouncil('settings', addresses.settings)).settings,

    async changeSetting(name, value) {
      const path = (council: string) => addresses.setting(council, name);
      const sent = { ...postJson({ value }), method: 'PUT' } as const;
      const setting = parseReply(CouncilSetting, await askCouncil('setting', path, sent));
      const person = signedIn.current();
      // What the person may do follows from it.
      if (person && name === 'two_people') {
        const council = { ...person.me.council, twoPeople: setting.value };
        signedIn.remember({ ...person, me: { ...person.me, council } });
      }
      return setting;
    },

    ruleSets: async () => parseReply(RuleSets, await askCouncil('rule-sets', addresses.ruleSets)),

    async keepRuleSet(ruleSet, from, replaces) {
      const path = (council: string) => addresses.ruleSet(council, ruleSet.id);
      const reply = await askCouncil('rule-set', path, ruleSetRequest(ruleSet, from, replaces));
      return parseReply(RuleSetVersion, reply);
    },

    async indicatorNames() {
      const path = (council: string) => `${addresses.indicators(council)}?names=all`;
      const { indicators } = parseReply(IndicatorList, await askCouncil('indicators', path));
      return indicators.map(({ uid, names = [] }) => ({
        uid,
        names: names.map(({ from, ...name }) => ({ ...name, from: periodCode(periodIn(from)) })),
      }));
    },

    async recordedPeriods(report) {
      const periods: RecordedPeriod[] = [];
      for (let after = 0; ; ) {
        const path = (council: string) =>
          `${addresses.namedReport(council, report)}?limit=${PERIODS_A_PAGE}&after=${after}`;
        const page = parseReply(PeriodsPage, await askCouncil('periods', path)).periods;
        const read = page.map(({ period, rev, voided, importedFrom: sha256 = null }) => ({
          period: periodIn(period),
          sha256,
          voidedBy: voided ? rev : null,
        }));
        periods.push(...read);
        const last = read.at(-1);
        if (!last || page.length < PERIODS_A_PAGE) return periods;
        after = periodCode(last.period);
      }
    },

    async link(uid, request) {
      const path = (council: string) => addresses.links(council, uid);
      return parseReply(Link, await askCouncil('link', path, postJson(request)));
    },

    async history(uid) {
      return orNull(History, await askCouncil('history', council => addresses.history(council, uid)));
    },

    async series(uids) {
      const query = uids === null ? '' : `?${new URLSearchParams(uids.map(uid => ['uid', uid]))}`;
      const path = (council: string) => `${addresses.series(council)}${query}`;
      return parseReply(Series, await askCouncil('series', path));
    },

    headlines: async () => parseReply(Headlines, await askCouncil('headlines', addresses.headlines)),
  };
}

const postJson = (content: object): RequestContent => ({
  method: 'POST',
  body: JSON.stringify(content),
  headers: { 'content-type': 'application/json' },
});

/** `not-found` is an answer and not an error. */
function orNull<T>(schema: Schema<T>, answered: HttpReply): T | null {
  return parseProblem(answered)?.kind === 'not-found' ? null : parseReply(schema, answered);
}

const slugIn = ({ period }: Pick<SignedQuarter, 'period'>): string => periodSlug(periodIn(period));

function periodIn(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RecordError('not-taken', 'period');
  return period;
}
