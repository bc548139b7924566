/** A council of the local record. */
export interface LocalCouncil {
  readonly tid: string;
  readonly code: string;
  readonly name: string;
}

/** The council of the sample report. Its tenant id is made up: no Microsoft directory has it. */
export const LOCAL_COUNCIL = {
  tid: '00000000-0000-4000-8000-000000000001',
  code: 'E09000016',
  name: 'London Borough of Havering',
} as const;

/** The app that operates the local record: the commands' own, in a tenant of its own. */
export const LOCAL_OPERATOR = {
  tid: '00000000-0000-4000-8000-0000000000ff',
  oid: '00000000-0000-4000-8000-0000000000fe',
  client: 'outturn-operator-local',
} as const;

/** The council whose long record shows what a history is for. It is invented, and so is its tenant id. */
export const SHOWN_COUNCIL = {
  tid: '00000000-0000-4000-8000-000000000002',
  code: 'E07000999',
  name: 'Little Wickham District Council (invented)',
} as const;

export interface LocalOfficer {
  readonly oid: string;
  /** A post and not a person. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly may: string;
  readonly council: LocalCouncil;
}

export const LOCAL_OFFICERS: readonly LocalOfficer[] = [
  {
    oid: '00000000-0000-4000-8000-0000000000a1',
    name: 'Performance officer (local)',
    roles: ['editor', 'approver'],
    may: 'checks, signs off and reads the record',
    council: LOCAL_COUNCIL,
  },
  {
    oid: '00000000-0000-4000-8000-0000000000a2',
    name: 'Head of service (local)',
    roles: ['approver'],
    may: 'signs off and reads the record',
    council: LOCAL_COUNCIL,
  },
  {
    oid: '00000000-0000-4000-8000-0000000000a3',
    name: 'Councillor (local)',
    roles: ['reader'],
    may: 'reads the record',
    council: LOCAL_COUNCIL,
  },
  {
    oid: '00000000-0000-4000-8000-0000000000a4',
    name: 'Record administrator (local)',
    roles: ['administrator'],
    may: 'keeps the council’s rules, locks periods and reads the record',
    council: LOCAL_COUNCIL,
  },
  {
    oid: '00000000-0000-4000-8000-0000000000b1',
    name: 'Performance officer (invented council)',
    roles: ['editor', 'approver'],
    may: 'of Little Wickham, an invented council with five years of reports on record: look at History first',
    council: SHOWN_COUNCIL,
  },
];
