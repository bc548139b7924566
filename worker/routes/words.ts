/** What a route refuses beside the general problems (worker/request/words.ts), by what is in the way. */
export const routeRefusals = {
  'sign-off-alone':
    'In your council one person submits the report and another approves it. Submit it, then ask another approver.',
  'own-rules':
    'You saved the rules that this report is judged by, and nobody else has signed off by them. Ask another approver to sign it off, or submit it to one.',
  'submit-role':
    'Your role cannot submit a report. Ask an administrator of the record for the role of editor.',
  'return-role':
    'Only an approver can send a submission back, and only its author can withdraw it. Ask one of them.',
  'lock-role': 'Only an administrator of the record can lock a period. Ask one to lock it.',
  'link-role': 'Only an approver or an administrator of the record can link two indicators. Ask one of them.',
  'rule-set-role':
    'Only an administrator of the record can save the council’s rule sets. Ask one to save it.',
  'report-role':
    'Only an approver or an administrator of the record can add a report or give it another name. Ask one of them.',
  'report-taken':
    'The council has a report {report} with the name {name} already. Choose another name, or sign off in that report.',
  'export-role':
    'Only an administrator can export the whole record. Ask one, or open the figures alone: /export.csv.',
  'other-report':
    'The signed text names another council, report or period than the address. Open the workbook it belongs to, and sign that off.',
  'no-checkpoints': 'This record does not sign checkpoints. Ask its operator to set a key for them.',
  'other-digest':
    'The idempotency key is not the digest of what was sent, so nothing was recorded. Check the report again in the pane, then send it from there.',
  'not-begun':
    'The period has not begun yet, so nothing was recorded. Correct the period in the report’s heading, then check it again.',
  'not-over':
    'The period is not over, so nothing was brought in. Sign its report off from its workbook instead.',
  'nothing-to-correct':
    'This report was never signed off, so there is nothing to correct. Sign it off first.',
  'nothing-changed':
    'The report is the same as the revision on record, so nothing was recorded. Change a figure, then correct it.',
  'no-such-day':
    'Readers cannot have it from that day, so nothing was marked. Give a day within a year, such as 2026-12-01, or none.',
  'later-published':
    'Revision {rev} of this report is published already. Leave it as it is, or publish a later one.',
  'void-alone':
    'You signed or submitted this revision, and in your council two people decide. Ask another approver to void it; if there is none, ask IT to give a third person that role.',
  'void-stale':
    'Another revision is the latest by now, so nothing was voided. Read that one, then decide again.',
  'void-locked':
    'This period is locked, so nothing was voided. Ask an administrator of the record to open it, then void it.',
  'is-voided':
    'This report was voided, so it counts nowhere. Read its revisions to see by whom and why, or sign it off again.',
  'already-returned': '{name} sent this back, so it is not approved. Ask its author to submit it again.',
  'already-approved':
    'This was approved as revision {rev} and cannot be undone. Correct that revision instead.',
  'not-linked':
    'These two indicators are not linked, so there is no link to remove. Check which indicators you named.',
} as const;

export const ruleSetRouteRefusals = {
  'not-the-latest':
    'Version {version} of this rule set, saved by {name}, is the latest. Read it, then send yours as the next version.',
  'no-version': 'There is no such rule set yet. Send yours as the first version.',
  'too-large':
    'The rule set is larger than 250 kB, so it was not saved. Leave limits to the columns of the sheet.',
  'no-precondition':
    'The request does not state which version it replaces. Send If-None-Match: * for the first, or If-Match with a version’s number.',
  'not-a-period':
    'The rules apply from something that is not a period. Write a month, a quarter or a year, such as January 2018, 2017/18 Q2 or 2017/18.',
  'other-id': 'The id of the rule set differs from the id in the address. Send it to its own address.',
  'not-an-id':
    'The id may have lower-case letters, digits and hyphens, 80 at most. Give the rule set such an id.',
  'built-in-id': '“{id}” is the id of a rule set that every council has. Give yours another id.',
} as const;

export const settingRouteRefusals = {
  role: 'Only an administrator of the record can change how the council uses it. Ask one to change it.',
  'no-setting': 'There is no such setting. Name two_people or open_data.',
  'two-people-off':
    'You may approve reports, so you cannot switch two people off. Ask an administrator who is not an approver, or the operator.',
} as const;

/** Why the operator's request is refused. */
export const operatorRouteRefusals = {
  'no-council': 'The directory does not know this council. Check its code, or add it first.',
  'no-council-or-setting':
    'The directory does not know this council, or there is no such setting. Check both: two_people or open_data.',
  'tenant-taken':
    'The council {council} has this Entra tenant already. Nothing was written. Check the tenant id.',
  'code-taken': 'The directory has this council already. Nothing was written. Use "set" to change it.',
  'not-the-next-part':
    'These entries do not follow the record’s chain. Nothing of this part was written. Restore into an empty record.',
  'record-taken': 'A council has this record already. Nothing was written. Begin the restore again.',
  'is-whole':
    'The record of this council is not damaged, so it was left as it is. Add --although-whole to put an older copy in its place all the same.',
  'no-copy': 'Nothing was restored under this id, so the council keeps its record. Begin the restore again.',
  'copy-wrong': '{wrong} The council keeps its record, since the copy is wrong. Restore from another backup.',
  'not-an-export':
    'These are not lines of an export. Nothing of this part was written. Check the export, then restore it again.',
  'not-a-select':
    'Only one SELECT statement is accepted here, and nothing was written. Change the statement.',
  'not-accepted':
    'SQLite does not accept the statement: {why}. Nothing was written. Change it, then send it again.',
} as const;
