/** Words of a title that may come before a council's name, as in "Corporate Performance Report Kent County Council". */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'annual appendix committee corporate dashboard executive for headline indicator indicators key kpi kpis monitoring performance quarter quarterly report scorecard strategic summary'.split(
    ' ',
  ),
);
/** "Full Council", "Arts Council", "Town Council": no council that keeps a record here. */
const NOT_A_COUNCIL: ReadonlySet<string> = new Set(
  'arts british european full joint local our parish privy research sports student town your youth'.split(
    ' ',
  ),
);
/** What kind of council it is, at the beginning or the end of its name. */
const FORM_WORDS: ReadonlySet<string> = new Set(
  'authority bc borough bwrdeistref cc city comhairle corporation council county cyngor dc dinas district mbc metropolitan of royal sir sirol the unitary'.split(
    ' ',
  ),
);

/** Other names of the same council: in Welsh and Gaelic, and short ones. By their core. */
const SAME_AS: Readonly<Record<string, string>> = {
  abertawe: 'swansea',
  anglesey: 'isle of anglesey',
  bcp: 'bournemouth christchurch and poole',
  benfro: 'pembrokeshire',
  'bro morgannwg': 'vale of glamorgan',
  caerdydd: 'cardiff',
  caerffili: 'caerphilly',
  casnewydd: 'newport',
  'castell nedd port talbot': 'neath port talbot',
  ddinbych: 'denbighshire',
  'eilean siar': 'na h eileanan siar',
  fynwy: 'monmouthshire',
  gaerfyrddin: 'carmarthenshire',
  hull: 'kingston on hull',
  'merthyr tudful': 'merthyr tydfil',
  'na gaidhealtachd': 'highland',
  'nan eilean siar': 'na h eileanan siar',
  'pen y bont ar ogwr': 'bridgend',
  'rhondda cynon taff': 'rhondda cynon taf',
  'telford and the wrekin': 'telford and wrekin',
  'western isles': 'na h eileanan siar',
  wrecsam: 'wrexham',
  'y fflint': 'flintshire',
  'ynys mon': 'isle of anglesey',
};

/** A title is at the beginning of its cell. */
const LONGEST_TITLE = 2000;

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const LINK = '(?:and|&|upon|under|on|of|the|in|le|y|ar|na|nan|h)';
const NAME = `${WORD}(?:,? (?:${LINK} )*${WORD}){0,6}`;
/** As written, or in capitals: a word in small letters is part of a sentence. */
const either = (word: string): string => `(?:${word}|${word.toUpperCase()})`;
const [LONDON, ROYAL, CITY, OF_BOROUGH] = ['London', 'Royal', 'City', 'Borough'].map(either);
const OF = either('of');
const THE = `(?:${either('the')} )?`;
/** "Council Tax" and "council housing" are about something else. */
const COUNCIL = String.raw`${either('Council')}\b(?!['’]?[sS]? (?:[tT][aA][xX]|[hH][oO][uUmM]|[dD]welling|[sS]tock|[rR]ent|[tT]enan))`;

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:(?:${LONDON}|${ROYAL}) ){0,2}${OF_BOROUGH} ${OF} ${THE}${NAME}`, 'gu'),
  new RegExp(String.raw`\b${CITY} ${OF} ${NAME}`, 'gu'),
  new RegExp(String.raw`\b(?:${either('Cyngor')}|${either('Comhairle')}) (?:${LINK} )*${NAME}`, 'gu'),
  new RegExp(String.raw`\b${NAME} ${COUNCIL}`, 'gu'),
  new RegExp(String.raw`\b${either('Council')} ${OF} ${THE}${NAME}`, 'gu'),
];

/** The councils that a title or a heading names by their form: "London Borough of X", "X City Council", "Cyngor X". */
export function councilsNamed(text: string): string[] {
  const names = FORMS.flatMap(form =>
    [...text.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').matchAll(form)].map(([name]) => name),
  );
  return [...new Set(names.map(withoutTitle).filter(isName))];
}

/** Whether two names are of one council, whatever form each has. */
export function isSameCouncil(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  return a === b || (headOf(a) === headOf(b) && (a === headOf(a) || b === headOf(b)));
}

function withoutTitle(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex(word => !TITLE_WORDS.has(word.toLowerCase()));
  return words.slice(Math.max(first, 0)).join(' ').replace(/^the /i, '');
}

function isName(name: string): boolean {
  const core = coreOf(name);
  return core !== '' && !NOT_A_COUNCIL.has(core);
}

/** "london borough of havering" -> "havering"; "Bristol, City of" -> "bristol". "" where nothing is left. */
function coreOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bupon\b/gu, 'on')
    .replace(/^(?:the )?london borough\b/, 'borough');
  const words = plain.split(/[^\p{L}]+/u).filter(word => word !== '');
  while (words[0] !== undefined && FORM_WORDS.has(words[0])) words.shift();
  while (FORM_WORDS.has(words.at(-1) ?? '')) words.pop();
  const core = words.join(' ');
  return Object.hasOwn(SAME_AS, core) ? (SAME_AS[core] ?? core) : core;
}

/** "Newcastle" of "newcastle on tyne": people leave the river out. */
const headOf = (core: string): string => core.split(/ (?:on|under|le) /)[0] ?? core;
