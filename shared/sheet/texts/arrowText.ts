import { plainText } from '../../figures/plainText.ts';
import { perText } from '../../perText.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import { directionInWords } from './directionWords.ts';

/** What an arrow cell says. `none` is "-", a blank or a word for no comparison; it is not the same as unreadable. */
export type ArrowReading = Direction | 'none' | 'unreadable';

/** Which way a figure moved. */
export type Movement = 'up' | 'level' | 'down';

const SIGNS: Readonly<Record<Direction, string>> = {
  better: '+↑⬆⇑⇧▲△⯅🔼⮝🡅🡹↗⬈⇗➚🡽🡭🡥🢅⤴📈👆☝⏫🔺^˄⌃∧⇈↟🠕🠙🠝🡑🢁☺☻🙂😀😃😄😊',
  same: '→➔➜➡⇒⇨▶►↔⬌⇔►=⮞⟷🡆🡺⟶⮕⬄⇄⇆⇋⟺⇿▬━🠖🠚🠞🡒🢂≈😐😑😶',
  worse: '↓⬇⇓⇩▼▽⯆🔽⮟🡇🡻↘⬊⇘➘🡾🡮🡦🢆⤵📉👇⏬🔻˅⌄∨⇊↡🠗🠛🠟🡓🢃☹🙁😞😟😠😢',
};

/**
 * Letters that stand for arrows once the cell's font is Wingdings, Wingdings 3 or Symbol, which is lost when only the
 * text is read. The same characters also occur at U+F000 and up, where Office keeps symbol fonts.
 */
const SYMBOL_FONTS: Readonly<Record<Direction, string>> = {
  better: 'éáñphìä\u00AD',
  same: 'èàðóug®«',
  worse: 'êâòqiîæ¯vV',
};

/** Arrows of several characters. */
const DRAWN: Readonly<Record<Direction, RegExp>> = {
  better: /^(?:\/\\|\^\^)$/,
  same: /^(?:[◄◀⯇←][►▶⯈→]|[►▶⯈→][◄◀⯇←]|<-+>|<=+>|<>|-+>|=+>)$/u,
  worse: /^(?:\\\/|[vV]{2})$/,
};

const DIRECTIONS: readonly Direction[] = ['better', 'same', 'worse'];

const BY_SIGN: ReadonlyMap<string, Direction> = new Map(
  DIRECTIONS.flatMap(direction =>
    [...SIGNS[direction], ...SYMBOL_FONTS[direction]].map(sign => [sign, direction] as const),
  ),
);

/** More characters than any two of the words with a blank between them: a comment is not read as an arrow. */
const LONGEST = 60;

/** D1: an upward arrow says better, whichever way the figure went, and so do the words. */
export const readArrow = perText((text): ArrowReading => {
  const plain = arrowPlain(text);
  if (plain.length > LONGEST) return 'unreadable';
  const read = readOne(plain);
  if (read !== 'unreadable') return read;
  // "↑ Improved", "Improving ▲": a sign beside its word, where both say the same.
  const [first, second] = (/^(\S+) (.+)$/.exec(plain) ?? []).slice(1).map(readOne);
  // "Up - improving": the word says what the movement means.
  const [moved, meaning] = (/^(.+?) ?[-–—:,(] ?([^()]+)\)?$/.exec(plain) ?? []).slice(1);
  if (moved !== undefined && meaning !== undefined && isMovement(moved)) {
    const said = directionInWords(meaning);
    if (said !== null && !isMovement(meaning)) return said;
  }
  const [before, last] = (/^(.+) (\S+)$/.exec(plain) ?? []).slice(1).map(readOne);
  if (first !== undefined && first === second) return first;
  return before !== undefined && before === last ? before : 'unreadable';
});

const arrowPlain = (text: string): string => plainText(text).replace(/[\uFE0E\uFE0F]/g, '');

function readOne(plain: string): ArrowReading {
  if (plain === '') return 'none';
  return bySign(plain) ?? directionInWords(plain) ?? 'unreadable';
}

function bySign(plain: string): Direction | undefined {
  return BY_SIGN.get(ordinary(plain)) ?? DIRECTIONS.find(direction => DRAWN[direction].test(plain));
}

const MOVED: Readonly<Record<Direction, Movement>> = { better: 'up', same: 'level', worse: 'down' };

/** "Up" and "down" mean what an arrow means: what got better, or how the figure moved. */
const ARROW_IN_WORDS = /^(?:up|down)(?:wards?)?(?: (?:arrow|trend))?$|^arrow (?:up|down)$/;

/** Which way an arrow points, where it may show how the figure moved; null for any other text. */
export function pointedMovement(text: string): Movement | null {
  const plain = arrowPlain(text);
  const direction =
    bySign(plain) ?? (ARROW_IN_WORDS.test(plain.toLowerCase()) ? directionInWords(plain) : null);
  return direction === 'better' || direction === 'same' || direction === 'worse' ? MOVED[direction] : null;
}

const ROSE =
  /^(?:(?:has|have|is|slightly|significantly|sharply) )*(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|higher|grown|growing|gone up|going up)$/;
const FELL =
  /^(?:(?:has|have|is|slightly|significantly|sharply) )*(?:decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|lower|reduc(?:ed|ing|tion)|dropp(?:ed|ing)|gone down|going down)$/;

const isMovement = (words: string): boolean =>
  ARROW_IN_WORDS.test(words.toLowerCase()) || movementWord(words) !== null;

/** "Increased" says how the figure moved, whatever arrows mean; null for any other text. */
export function movementWord(text: string): Movement | null {
  const words = arrowPlain(text).toLowerCase();
  return ROSE.test(words) ? 'up' : FELL.test(words) ? 'down' : null;
}

/** An arrow with its base in one cell, as a shifted row has it: "↑ -0.14 (15/16 Results)". Null for anything else. */
export function splitArrow(text: string): { readonly direction: Direction; readonly rest: string } | null {
  const plain = arrowPlain(text);
  const sign = String.fromCodePoint(plain.codePointAt(0) ?? 0);
  const direction = DIRECTIONS.find(
    candidate => [...SIGNS[candidate]].includes(sign) && !'=+'.includes(sign),
  );
  const rest = plain.slice(sign.length).trim();
  // A word of direction after it is not a base.
  return direction === undefined || rest === '' || DIRECTIONS.some(said => said === readOne(rest))
    ? null
    : { direction, rest };
}

const ARROWS = DIRECTIONS.map(direction => SIGNS[direction])
  .join('')
  .replace(/[+=^]/g, '');
const ARROW_AFTER = new RegExp(`^(?<figure>.*\\d.*?)\\s*(?<arrow>[${ARROWS}]\uFE0F?)$`, 'u');
const ARROW_BEFORE = new RegExp(`^(?<arrow>[${ARROWS}]\uFE0F?)\\s*(?<figure>.*\\d.*)$`, 'u');

/** "19 ↑" or "↑ 19": an arrow with the figure that it belongs to; null for anything else. */
export function arrowBeside(text: string): { readonly figure: string; readonly arrow: string } | null {
  // Every such arrow is beyond Latin letters, and most figures are not.
  if (!/[^\0-\u{FF}]/u.test(text)) return null;
  const found = ARROW_AFTER.exec(text.trim()) ?? ARROW_BEFORE.exec(text.trim());
  const { figure, arrow } = found?.groups ?? {};
  return figure === undefined || arrow === undefined ? null : { figure, arrow };
}

function ordinary(sign: string): string {
  const code = sign.charCodeAt(0);
  return sign.length === 1 && code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : sign;
}
