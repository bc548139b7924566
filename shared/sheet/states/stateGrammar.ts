/**
 * What a council's own word or symbol says about a figure and its target. `far` is further from the target than plain
 * `met` or `missed`; `near` misses it by a little; `unrated` says that there is no rating.
 */
export type StateMeaning = 'far-met' | 'met' | 'near' | 'missed' | 'far-missed' | 'unrated';

export interface ReadState {
  readonly meaning: StateMeaning;
  /** "Above target" is a place: whether it is good depends on the polarity. */
  readonly isPlace: boolean;
}

/** What a word of a state may do in it. A text with any other word is not a state. */
type Part = 'filler' | 'almost' | 'slight' | 'far' | 'not' | 'missed' | 'met' | 'above' | 'below' | 'width';

const WORDS: Readonly<Record<Part, string>> = {
  filler:
    'the our its is are was were has have had been being be of on at to a an and or but by for in with than from this it we currently now annual yearly quarterly monthly agreed set target targets plan profile schedule trajectory goal aim standard track course performance performing performed perform indicator measure kpi pi result outturn figure quarter year level expectation expectations expected line delivery',
  almost: 'nearly almost partially partly part mostly largely close near nearing approaching',
  slight: 'slightly just marginally narrowly fractionally little bit minor moderately',
  far: 'significantly well far considerably substantially seriously severely greatly much badly materially',
  not: 'not no un never yet',
  missed:
    'missed missing misses miss off behind short outside failed failing fails worse poor unmet adrift underperforming underachieving underperformed weak',
  met: 'met meets meet meeting achieved achieves achieve achieving hit hits hitting reached reaches reaching attained ahead better exceeded exceeds exceeding exceed surpassed surpassing good delivered delivering within',
  above: 'above over higher',
  below: 'below under lower beneath',
  width: 'tolerance tolerances threshold variance margin range limits percent percentage points point pp',
};

const PARTS: ReadonlyMap<string, Part> = new Map(
  (Object.entries(WORDS) as [Part, string][]).flatMap(([part, words]) =>
    words.split(' ').map(word => [word, part] as const),
  ),
);

/**
 * Reads a state that is put together from known words, in any order: "nearly meeting target". Null where any word is
 * none of them, or where they say neither that a target is met nor that it is missed. `plain` is in lower case.
 */
export function composedState(plain: string): ReadState | null {
  const words = plain
    .replace(/[-/,;:()]/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '');
  const parts = words.map(word => (/^[\d.]+%?$/.test(word) ? 'width' : PARTS.get(word)));
  if (parts.length < 2 || parts.includes(undefined)) return null;
  const has = (part: Part): boolean => parts.includes(part);
  const isPlace = has('above') || has('below');
  const isMiss = has('not') || has('missed') || has('below');
  const isMet =
    has('met') || has('above') || /\b(?:on|at|to) (?:[a-z]+ )?(?:target|track|course|plan)/.test(plain);
  if (has('width') && words.includes('within')) return { meaning: 'near', isPlace: false };
  if (has('almost') && (isMet || isMiss || words.includes('target')))
    return { meaning: 'near', isPlace: false };
  if (has('slight') && isMiss) return { meaning: 'near', isPlace };
  if (isMiss) return { meaning: has('far') ? 'far-missed' : 'missed', isPlace };
  return isMet ? { meaning: has('far') ? 'far-met' : 'met', isPlace } : null;
}
