import { matchSummary } from '../../../../../addin/taskpane/actions/identity/identitySentences.ts';
import { matchedRows } from '../../../../../addin/taskpane/actions/identity/matchedRows.ts';
import { openIdentityQuestions } from '../../../../../addin/taskpane/state/paneState.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import type { ListedIndicator } from '../../../../../shared/record/identity/rowIdentity.ts';
import type { Indicator } from '../../../../../shared/report.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aDevice } from '../../../excel/aDevice.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { type PaneSession, quarterInSheet, readyPane, type } from '../../paneSession.ts';

export const BURGLARY = '39';
export const RETITLED = 'The number of burglary offences in homes (C)';
export const WHY = 'Homes alone are counted since July.';

export const rowWithId = ({ open }: PaneSession, id: string): Indicator => {
  const row = open().report.indicators.find(indicator => indicator.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};

/** Types another title or line number into a row. */
export function retype(
  model: MemoryWorkbook,
  session: PaneSession,
  id: string,
  column: 'title' | 'lineNo',
  text: string,
): void {
  const cell = rowWithId(session, id).cells[column];
  if (!cell) throw new Error(`Row ${id} has no ${column}.`);
  type(model, cell, text);
}

let listed: Promise<readonly ListedIndicator[]> | null = null;

/** The sample's indicators on record, as if an earlier quarter had been signed off: worked out once. */
export async function indicatorsOnRecord(): Promise<ListedIndicator[]> {
  listed ??= shortModel()
    .then(model => readyPane(model))
    .then(session =>
      quarterInSheet(session).indicators.map(({ uid, lineNo, title }) => ({
        uid: uid.replace('2017-18-Q2', '2016-17-Q2'),
        lineNo,
        title,
      })),
    );
  return [...(await listed)];
}

/** A session with a record that holds the sample's indicators, where the burglaries have another title in the sheet. */
export async function retitledSession(title = RETITLED) {
  const [model, council, older, device] = [
    await shortModel(),
    await aCouncilsRecord({}),
    await indicatorsOnRecord(),
    aDevice(),
  ];
  const record = {
    ...council.record,
    signOffState: async (...asked: Parameters<typeof council.record.signOffState>) => {
      const state = await council.record.signOffState(...asked);
      const uids = new Set(state.indicators.map(({ uid }) => uid));
      return { ...state, indicators: [...older.filter(({ uid }) => !uids.has(uid)), ...state.indicators] };
    },
  };
  const unchecked = aPane(model);
  await unchecked.actions.loadReport();
  retype(model, unchecked, BURGLARY, 'title', title);
  const open = () => readyPane(model, record, null, device);
  return { model, council, record, older, device, open, session: await open() };
}

export const questionsOf = ({ open }: PaneSession) => {
  const { indicatorMatches } = open();
  return indicatorMatches ? openIdentityQuestions(indicatorMatches) : null;
};
export const identityOf = ({ open }: PaneSession, id: string) =>
  open().indicatorMatches?.basis?.identities.get(id);
export const signedRowTitled = ({ held }: Awaited<ReturnType<typeof aCouncilsRecord>>, title: string) =>
  held.at(-1)?.body?.indicators.find(row => row.title === title);
export const summaryOf = ({ open }: PaneSession): string => {
  const { report, indicatorMatches, earlier } = open();
  if (!indicatorMatches?.basis) throw new Error('The rows were not matched by the record.');
  return matchSummary(matchedRows(report.indicators, indicatorMatches.basis, earlier));
};
export const candidateOf = (session: PaneSession): ListedIndicator => {
  const identity = identityOf(session, BURGLARY);
  const was = identity?.state === 'asked' ? identity.candidates[0] : undefined;
  if (!was) throw new Error('Nobody is asked about the burglaries.');
  return was;
};
