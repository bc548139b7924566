/** Why a message does not have the form that the record accepts, by field. They are part of `Problem.rows`. */
export const bodyRefusals = {
  textTooLong: 'The text is longer than {longest} characters. Shorten it, then check the report again.',
  brokenCharacter: 'A character is broken in half. Type the text again, then check the report again.',
  noTitle: 'The indicator has no title. Give it one, then check the report again.',
  noDecisionReason: 'A decision needs a reason. Give one, then sign off.',
  noExplanation: 'A correction needs an explanation. State what changed and why.',
  noLinkReason: 'A link needs a reason. State how the two indicators belong together.',
  noLockReason: 'A lock needs a reason. Give one, then lock or unlock the period.',
  noReturnReason: 'A returned submission needs a reason. State what has to change, then send it back.',
  noVoidReason: 'Voiding needs a reason. State why the report does not count, then void it.',
  noIndicators: 'The report has no indicators. Open the sheet that holds the report.',
  tooManyIndicators: 'The report has more than {most} indicators. Sign it off alone, without its appendices.',
  noReport: 'The report is not named. Choose the report that this is, then check it again.',
  noReportName: 'The report has no name. Write it as people call it.',
  notASlug:
    'This is not a name for addresses. Write at most 60 lower-case letters, digits and single hyphens, such as adult-care.',
  notAPeriod:
    'This is not a period. Write a month, a quarter or a year, such as January 2018, 2017/18 Q2 or 2017/18.',
} as const;

/** Why a council is not added or changed. */
export const operatorRefusals = {
  notACode: 'This is not an ONS code. Write a capital letter and eight digits, such as E09000016.',
  notACouncilCode:
    'This ONS code is not a council’s code: those begin with E06 to E10, E47, W06, S12 or N09. Look the code up again.',
  noName: 'The council has no name. Write it as its people do.',
  longName: 'The name has more than 200 characters. Write a shorter one.',
  notATenant:
    'This is not the id of an Entra tenant. Copy the tenant id from the Overview page in the Entra admin centre.',
  noRecoveryReason: 'The recovery has no reason. Write why the record is brought back from a copy.',
  notADirectoryId:
    'This is not a directory id. Copy the Object ID from the person’s page in the Entra admin centre.',
} as const;
