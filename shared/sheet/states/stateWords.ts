import { plainText } from '../../figures/plainText.ts';
import { composedState, type ReadState, type StateMeaning } from './stateGrammar.ts';

const TARGET =
  '(?:the |our |its )?(?:(?:annual|yearly|quarterly|monthly|agreed|profiled?|performance|q[1-4]) )*(?:targets?|expectations?|plan|profile|schedule|trajectory|goals?|aims?|ambition|standard|forecast)';
const SLIGHTLY =
  '(?:slightly|just|marginally|narrowly|fractionally|a (?:little|bit)|only just|moderately|minor)';
const NEARLY = '(?:nearly|almost|close to(?: being)?|approaching|not quite)';
const FAR =
  '(?:significantly|well|far|considerably|substantially|seriously|severely|greatly|much|badly|materially|(?:by )?more than [\\d.]+ ?(?:%|per ?cent|percentage points?|points?)|[\\d.]+ ?(?:%|per ?cent|points?)(?: or more| \\+|\\+))';
const WIDTH = '[\\d.]+ ?(?:%|per ?cent|percentage points?|points?|pp)';
const PLACE_GOOD = '(?:above|over|higher than)';
const PLACE_BAD = '(?:below|under|lower than|beneath)';
const OFF =
  '(?:off|off[- ]track|behind|adrift(?: of)?|short of|outside|worse than|missed|missing|failing|away from)';

interface KnownState {
  readonly pattern: RegExp;
  readonly meaning: StateMeaning;
  readonly isPlace?: true;
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

/** The first that fits the whole text counts. */
const STATES: readonly KnownState[] = [
  {
    meaning: 'unrated',
    pattern: whole(
      `no (?:target|rating|status|rag|data|judgement)(?: set| available| yet)?|(?:not|un)[- ]?(?:yet )?(?:rated|assessed|measured|scored|judged)|(?:data|information|monitor(?:ing)?|contextual|volume|trend|narrative|baseline)(?: only| year)?|unknown|not (?:yet )?(?:due|available|applicable|known|started|set|reported|required)|target (?:not (?:yet )?set|tbc|to be (?:set|confirmed|agreed))|awaiting .*|suspended|paused|withdrawn|for information(?: only)?`,
    ),
  },
  // "Just missed", "a little behind plan".
  {
    meaning: 'near',
    pattern: whole(
      `${SLIGHTLY} (?:${OFF}|not (?:on|at|met|meeting))(?: ${TARGET}| track| course| it)?|${SLIGHTLY} (?:concerns?|issues?|slippage|variance|deviation|delays?|shortfall|underperform(?:ing|ance)|under-perform(?:ing|ance)|at risk)|${NEARLY} (?:met|achieved|there|on|at)(?: ${TARGET}| track)?`,
    ),
  },
  { meaning: 'near', pattern: whole(`${SLIGHTLY} ${PLACE_BAD}(?: ${TARGET})?`), isPlace: true },
  { meaning: 'met', pattern: whole(`${SLIGHTLY} ${PLACE_GOOD}(?: ${TARGET})?`), isPlace: true },
  { meaning: 'met', pattern: whole(`(?:only )?just (?:met|achieved|on|at|met|reached)(?: ${TARGET})?`) },
  {
    meaning: 'near',
    pattern: whole(
      `(?:(?:${OFF}|below|under|not on|not at|missed) ${TARGET},? ?(?:but|and|though|-)? ?(?:is )?)?\\(?(?:within|inside|in) (?:(?:the|an?|agreed|accepted|acceptable|allowed|permitted|set|its|our|amber) )*(?:tolerances?|thresholds?|variance|limits?|margin|range|${WIDTH})(?: (?:of|from|off|below|under|tolerance|variance|threshold))*(?: ${TARGET})?\\)?`,
    ),
  },
  {
    meaning: 'near',
    pattern: whole(
      `(?:near(?:ly|ing)?|close(?: to)?|almost(?: at)?|approaching)(?: ${TARGET}| there| met)?|near miss|narrow miss|fair|adequate|mixed|(?:partly|partially|part|mostly|largely) (?:met|achieved|on track|on target|complete[d]?)(?: ${TARGET})?|some (?:concerns?|slippage|issues?|delays?|risk|variance)|(?:at|low|medium|moderate|some) risk|needs? (?:attention|improvement|watching|monitoring|review)|(?:under )?review(?: (?:required|needed))?|caution|cautionary|warning|watch(?:ing)?|(?:${OFF}|below|under) ${TARGET} by (?:up to|less than|no more than|under) ${WIDTH}|(?:up to|less than|no more than|under) ${WIDTH} (?:off|below|under|from|away from|worse than|short of) ${TARGET}`,
    ),
  },
  {
    meaning: 'far-missed',
    pattern: whole(`${FAR} (?:${OFF}|not on)(?: of)?(?: ${TARGET}| tolerance| track)?`),
  },
  { meaning: 'far-missed', pattern: whole(`${FAR} ${PLACE_BAD}(?: ${TARGET}| tolerance)?`), isPlace: true },
  {
    meaning: 'far-missed',
    pattern: whole(
      `(?:${OFF}|below|under) ${TARGET} by (?:more than|over|at least) ${WIDTH}(?: or more)?|critical|very poor|urgent(?: action)?(?: (?:required|needed))?|(?:major|serious|significant|high) (?:concerns?|issues?|slippage|risk|variance|delays?)|inadequate|unacceptable`,
    ),
  },
  {
    meaning: 'far-met',
    pattern: whole(
      `(?:${FAR} )?(?:exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|outperform(?:s|ed|ing)|over[- ]?(?:achiev|perform)(?:ed|ing|s|es)|beat(?:s|en|ing)?)(?: ${TARGET})?|${TARGET} (?:was |is |has been |significantly |well |far )*(?:exceeded|surpassed|beaten)|${FAR} (?:ahead(?: of)?|better than|on)(?: ${TARGET})?|outstanding|excellent`,
    ),
  },
  { meaning: 'far-met', pattern: whole(`${FAR} ${PLACE_GOOD}(?: ${TARGET})?`), isPlace: true },
  // "Not" before anything that says met.
  {
    meaning: 'missed',
    pattern: whole(
      `(?:not|isn't|did not|didn't|has not|have not|is not|was not|failed to|fails to|failing to|yet to|not yet) (?:being |been )?(?:on|at|to|met|meet|meeting|achiev(?:e|ed|ing)|reach(?:ed|ing)?|hit|hitting|within|ok|good|attain(?:ed)?|perform(?:ed|ing)?|satisfactory|acceptable)(?: ${TARGET}| track| course| tolerance)?|${TARGET} (?:was |is |has |been )*(?:not(?: been| being)? (?:met|achieved|reached|hit|attained)|missed|failed)`,
    ),
  },
  {
    meaning: 'missed',
    pattern: whole(
      `${OFF}(?: of)?(?: ${TARGET}| tolerance| course| the curve)?|under[- ]?(?:perform(?:ed|ing|ance|s)|achiev(?:ed|ing|ement))|(?:missed|failed|failing|fails?|poor|weak|unsatisfactory|disappointing|concern(?:s|ing)?|problem|alert|adverse|unfavourable)(?: performance)?|action|(?:action|intervention|improvement) (?:is )?(?:required|needed)|(?:requires|needs) (?:action|intervention)|out(?:side)? of (?:tolerance|range)|not ok`,
    ),
  },
  { meaning: 'missed', pattern: whole(`${PLACE_BAD} ${TARGET}`), isPlace: true },
  {
    meaning: 'met',
    pattern: whole(
      `(?:on|at|to|in line with|hit(?:s|ting)?|meet(?:s|ing)?|met|achiev(?:es|ed|ing)|reach(?:es|ed|ing)|attain(?:s|ed|ing)|ahead of|better than|delivering|matching|matched|keeping to|within|equal to)(?: or (?:above|better(?: than)?|ahead of|exceed(?:s|ed|ing)|over|on|at|below|under|within))? ${TARGET}|(?:at|on|met) or (?:above|better(?: than)?|exceeding|exceeded)|${TARGET} (?:was |is |has been |being |fully )*(?:met|achieved|hit|reached|attained|delivered)(?: or exceeded)?|(?:fully )?(?:met|achieved)(?: or exceeded)?|meeting or exceeding(?: ${TARGET})?|on (?:course|plan|profile|schedule)|ahead(?: of the curve)?|as (?:expected|planned)|(?:good|strong|positive|satisfactory|favourable|healthy|acceptable)(?: performance)?|(?:performing|performed)(?: well| strongly| to target| as expected)?|success(?:ful)?|no (?:concerns?|issues?)`,
    ),
  },
  {
    meaning: 'met',
    pattern: whole(`(?:on|at) or ${PLACE_BAD} ${TARGET}|(?:on|at) or ${PLACE_GOOD} ${TARGET}`),
  },
  { meaning: 'met', pattern: whole(`${PLACE_GOOD} ${TARGET}`), isPlace: true },
];

/** Signs whose shape says it, whatever their colour. */
const SYMBOLS: Readonly<Partial<Record<StateMeaning, string>>> = {
  met: '✓✔☑✅🗸🗹👍☺☻🙂😀😃😄😁😊😎🌞☀',
  near: '😐😑😶⚠⛅🌤🌥❕!',
  missed: '✗✘✕✖☒❌❎🗶🗴👎☹🙁😞😟😠😡😢😣😦🛑⛔🚫🌧⛈❗',
};

const BY_SYMBOL: ReadonlyMap<string, StateMeaning> = new Map(
  (Object.entries(SYMBOLS) as [StateMeaning, string][]).flatMap(([meaning, symbols]) =>
    [...symbols].map(symbol => [symbol, meaning] as const),
  ),
);

/** Ticks answer many questions; a face, or what was on or off target, is a judgement under any heading. */
export function judgesFigure(text: string): boolean {
  const meaning = readState(text)?.meaning ?? 'unrated';
  return meaning !== 'unrated' && (FACES.test(stateText(text)) || /\b(?:target|track)\b/i.test(text));
}

const FACES = /^[☺☻🙂😀😃😄😁😊😐😑😶☹🙁😞😟😠😡😢😣😦]$/u;

/** More characters than any state; a comment is not searched for one. */
const LONGEST = 80;

/** The text of a state without what does not matter: case, a coloured form, a full stop, brackets around it. */
export function stateText(text: string): string {
  return plainText(text)
    .replace(/[\uFE0E\uFE0F]|\p{Emoji_Modifier}/gu, '')
    .replace(/^[([](.*)[)\]]$/u, '$1')
    .replace(/(?<=\p{L}|\d|%)[.!*;,:]+$/u, '')
    .trim()
    .toLowerCase();
}

/** What a text says about a figure and its target; null where it is none of the words and symbols that are known. */
export function readState(text: string): ReadState | null {
  const plain = stateText(text);
  if (plain === '' || plain.length > LONGEST) return null;
  const symbol = BY_SYMBOL.get(plain);
  if (symbol !== undefined) return { meaning: symbol, isPlace: false };
  return readWords(plain);
}

function readWords(plain: string): ReadState | null {
  const words = plain
    .replace(
      /^(?:performance|currently|status|rating|result|overall|we are|this is|is)[:\s]+(?:is |was )?/,
      '',
    )
    .replace(/^[^\p{L}\p{N}]+ (?=\p{L})|(?<=\p{L}) [^\p{L}\p{N}%]+$/gu, '');
  const found = STATES.find(({ pattern }) => pattern.test(words));
  return found ? { meaning: found.meaning, isPlace: found.isPlace === true } : composedState(words);
}
