/** Why `npm run backfill` did nothing, or stopped. */
export const backfillCommandRefusals = {
  usage:
    'This command takes one folder and a council. Write npm run backfill -- FOLDER --council E09000016, and add --apply once the plan is right.',
  notACouncil: '"{code}" is not an ONS code. Write a capital letter and eight digits, such as E09000016.',
  otherCouncil:
    'You are signed in for {name} ({own}), and not for {code}. Sign in with that council’s account, then try again.',
  notAnApprover: 'Only an approver brings old reports in. Ask one of your council, or ask for the role.',
  twoPeople:
    '{name} wants a second person to approve each report, so nobody brings reports in alone. Ask an administrator to switch that off for this day.',
  noAnswers:
    '{count} {count|question is|questions are} open, so nothing was brought in. Answer in the plan (--plan FILE), or add --apart.',
  notAPlan: '"{file}" is not a plan of this command. Make a new one with --plan and another name.',
  stopped:
    'It stopped at {period} ("{file}"): {why} {recorded} {recorded|report is|reports are} on record. Run it again to go on.',
  signInFailed:
    'The sign-in was not completed ({why}). Run the command again, and enter the code within its time.',
  noLocalOfficer: 'The local record has no approver of {code}. Write {own} for the sample’s council.',
} as const;

/** What the command prints. */
export const backfillLines = {
  signIn: 'To sign in, open {address} and enter the code {code}.',
  planned:
    '{period}  {file}, sheet "{sheet}": {indicators} {indicators|indicator|indicators}, {added} new. Rated by {rules}.',
  departures:
    '    {count} {count|rating or arrow differs|ratings or arrows differ} from those rules, and {count|stays|stay} as published.',
  unread: '    Not read as figures, and kept as text: {cells}.',
  skipped: 'Not brought in: {file}{place}. {sentence}',
  place: ', {sheet}{cell}',
  question:
    '"{title}" ({file}, {sheet}!{cell}; {quarters} {quarters|report|reports} from {from} on) is worded otherwise than before. It may be:',
  candidate: '    {uid}  "{title}"',
  answered: '    Answered: {answer}.',
  before: '{count} {count|report is|reports are} on record from an earlier run.',
  sum: '{planned} to bring in, {skipped} left out, {open} {open|question|questions} open.',
  next: 'Nothing is on record yet. Add --apply to bring {count|it|them} in.',
  planWritten:
    'The plan is in {file}. Answer its questions with a uid or "new", and add days of publication, then run this again.',
  recorded: '{recorded} of {all}  {period}',
  done: '{recorded} {recorded|report was|reports were} brought in, as published.',
} as const;
