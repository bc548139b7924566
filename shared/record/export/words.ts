/** Where a fault is: in a file, or in the record itself. */
export const exportPlaceFragments = { line: 'Line {line}', row: 'A row' } as const;

/** What is wrong with an export, or with the record: the first fault that is found. */
export const exportFaultSentences = {
  line: {
    afterEnd: 'Line {line} comes after the end of the export.',
    notCouncil: 'Line {line} does not name the council: this file is not an export of a record.',
    secondCouncil: 'Line {line} names a second council.',
    form: '{where} does not have the form of an export’s line.',
    notCanonical: 'Line {line} is not as the record writes it.',
    order: 'Line {line} is not in the order that the record writes.',
    sameEntry: '{where} has the same entry of the chain as an earlier line.',
    notAPeriod: '{where} is a {kind} whose period is not a period.',
    notAReport: '{where} is a {kind} of the report {report}, which the record does not name.',
    notInChain: '{where} is a {kind} without an entry in the chain.',
    otherThanEntry: '{where} is a {kind} of {place} whose {name} is not what entry {seq} of the chain says.',
    approvalKey:
      '{where} is a {kind} of {place} whose key does not match the approval in entry {seq} of the chain.',
    keyReused: '{where} is a {kind} of {period} under the key of another.',
    wrongNumber: '{where} is {what} {n} of {of}, but number {expected} comes next.',
    wrongOrder:
      '{where} is {what} {n} of {of}, but its entry in the chain comes before that of the previous one.',
    quarterDigest: '{where} contains a report ({period}) that does not have its digest: it was changed.',
    ruleSetDigest: '{where} contains a rule set ({id}) that does not have its digest: it was changed.',
    notAQuarter: '{where} does not contain a report of {council}, {period}.',
    notARuleSet: '{where} does not contain a rule set {id}.',
  },
  entry: {
    missing: 'Entry {seq} of the chain is missing.',
    notLinked: 'Entry {seq} of the chain does not follow the one before it.',
    wrongHash: 'Entry {seq} of the chain does not have the right hash: it was changed.',
    otherColumns: 'Entry {seq} of the chain does not match the columns next to it.',
    removed: 'Entry {seq} of the chain records a {act} that is not in the export: it was removed.',
  },
  checkpoint: {
    otherCouncil: 'The checkpoint of {day} belongs to the council {other}, and the export to {council}.',
    rolledBack:
      'The checkpoint of {day} names entry {seq} of the chain, which ends at {last}: the record was rolled back.',
    changed:
      'The checkpoint of {day} does not match entry {seq} of the chain: something before it was changed.',
    signature: 'The checkpoint of {day} was not signed by this deployment.',
  },
  receipt: {
    otherCouncil:
      'The receipt for {period}, revision {rev}, belongs to the council {other}, and the export to {council}.',
    rolledBack:
      'The receipt for {period}, revision {rev}, names entry {seq} of the chain, which ends at {last}: the record was rolled back.',
    changed:
      'The receipt for {period}, revision {rev}, does not match entry {seq} of the chain: the record was changed.',
    otherQuarter: 'The receipt for {period}, revision {rev}, names another report than the record has there.',
    otherTime: 'The receipt for {period}, revision {rev}, names another time than the record has there.',
  },
  actReceipt: {
    otherCouncil:
      'The receipt for the {act} in entry {seq} belongs to the council {other}, and the export to {council}.',
    rolledBack:
      'The receipt for the {act} names entry {seq} of the chain, which ends at {last}: the record was rolled back.',
    changed: 'The receipt for the {act} does not match entry {seq} of the chain: the record was changed.',
    otherAct: 'The receipt for the {act} names another act, time or period than entry {seq} of the chain.',
  },
  recovered:
    'The receipt for {what} is later than the copy from which the record was brought back on {day}, as entry {seq} of the chain says: what it is for was lost.',
  cutShort: 'The export is cut short: its last line does not count those before it. Export again.',
} as const;
