/** What the check command says instead of checking. */
export const checkRefusals = {
  usage:
    'Nothing was checked. Name one workbook: npm run --silent check -- FILE.xlsx [--sheet NAME | --sheets A,B] [--rule-set ID|FILE.json] [--propose] [--json]; or print a rule set: --print-rule-set ID.',
  'unknown-rule-set':
    'There is no rule set "{id}". Choose one of {known}, or name a file that ends in .json.',
  'no-such-sheet': 'There is no sheet "{name}". Choose one of {known}.',
  'indicator-not-in-report':
    'The rule set names indicator "{id}", which the report does not have. Check its line number.',
} as const;

export const checkNotices = {
  nothingProposed: 'No other rules explain more of the printed ratings than those used here.',
  takeProposal: 'To use them, add --rule-set {id}.',
  saveProposal: 'To use them, save this as a file and name it with --rule-set:\n{rules}',
  otherReports:
    'Sheet "{sheet}" was checked, for {period}. More sheets hold a report: {others}. To check another, add --sheet with its name.',
  otherParts: 'If they are parts of one report, check them together: --sheets "{names}".',
  notRead:
    'Sheets that may hold a report were not read, because more than one column may be the outturn: {others}. To see which, add --sheet with the name.',
} as const;

/** The table of the check command. */
export const checkLabels = {
  all: 'All',
  numbered: 'Numbered',
  unnumbered: 'Unnumbered',
  indicators: 'Indicators',
  rated: 'Rated',
  GREEN: 'GREEN',
  YELLOW: 'YELLOW',
  AMBER: 'AMBER',
  RED: 'RED',
  BLUE: 'BLUE',
  notRated: 'Not rated',
} as const;

/** What a command says about a file that it cannot read. */
export const fileRefusals = {
  missing: 'There is no file "{file}". Check its name and folder, and try again.',
  folder: '"{file}" is a folder. Name a file in it.',
  unreadable: 'The file "{file}" could not be read ({reason}). Close it in other programs and try again.',
} as const;

export const manifestRefusals = {
  'not-an-origin':
    'An add-in cannot be served from "{address}". Give an https address, such as https://outturn.example.gov.uk.',
} as const;

export const manifestSentences = {
  local: 'Wrote manifest.xml for this machine.',
  deployment:
    'Built dist/addin, dist/manifest.production.xml and dist/manifest.test.xml for {origin}. Deploy with npx wrangler deploy.',
} as const;

/** What the corpus command says instead of reading. */
export const corpusRefusals = {
  usage: 'Nothing was read. Name one folder: npm run --silent corpus -- FOLDER [--seconds N].',
  'no-folder': 'There is no folder "{folder}". Check its name and try again.',
} as const;

/** What the corpus command says about workbooks. */
export const corpusFragments = {
  refused: '{file}: refused. {sentence}',
  'refused-alone': '{file}: refused, and openpyxl opens it. {sentence}',
  hung: '{file}: hung. It was not read within {seconds} s.',
  failed: '{file}: failed. {reason}.',
  yardstick: 'Compared with openpyxl {version}.',
  'no-yardstick': 'Not compared: no python3 with openpyxl was found.',
} as const;

/** What the command that holds a workbook to the checklist for accessible spreadsheets says instead. */
export const accessibleRefusals = {
  usage: 'Nothing was checked. Name one workbook: npm run --silent accessible -- FILE.xlsx.',
} as const;

export const accessibleFragments = {
  essential: ' (essential)',
  met: 'Met       {item}{essential}',
  notMet: 'Not met   {item}{essential} {places}{more}',
  person: 'Look      {item}{essential} {what}',
  more: ' and {count} more',
  sum: '{items} items: {met} met, {notMet} not met ({essential} essential), {byPerson} for a person to look at.',
} as const;
