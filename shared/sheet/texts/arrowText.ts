import { plainText } from '../../figures/plainText.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';

/** What an arrow cell says. `none` is "-", a blank or a word for no comparison; it is not the same as unreadable. */
export type ArrowReading = Direction | 'none' | 'unreadable';

const SIGNS: Readonly<Record<Direction, string>> = {
  better: '↑⬆⇑⇧▲△⯅🔼⮝🡅🡹',
  same: '→➔➜➡⇒⇨▶►↔⬌⇔►=⮞⟷🡆🡺',
  worse: '↓⬇⇓⇩▼▽⯆🔽⮟🡇🡻',
};

/**
 * Letters that stand for arrows once the cell's font is Wingdings or Wingdings 3, which is lost when only the text is
 * read. The same characters also occur at U+F000 and up, where Office keeps symbol fonts.
 */
const WINGDINGS: Readonly<Record<Direction, string>> = {
  better: 'éáñph',
  same: 'èàðóug',
  worse: 'êâòqi',
};

/** D1: an upward arrow says better, whichever way the figure went, and so do the words. */
const WORDS: readonly { readonly pattern: RegExp; readonly means: Direction | 'none' }[] = [
  {
    pattern: /^(?:(?:getting |got )?better|improved|improving|improvement|up|positive|upwards?)$/,
    means: 'better',
  },
  {
    pattern:
      /^(?:same|(?:stayed |staying )?the same|no change|unchanged|static|stable|maintained|maintaining|steady|level|consistent|neutral|[◄◀⯇][►▶⯈]|<->|<>)$/u,
    means: 'same',
  },
  {
    pattern:
      /^(?:(?:getting |got )?worse|worsened|worsening|declined|declining|decline|deteriorated|deteriorating|deterioration|down|negative|downwards?)$/,
    means: 'worse',
  },
  {
    pattern:
      /^(?:-+|n\/?a|new|none|tb[acd]|not applicable|not available|no comparison|not comparable|no data|no trend)$/,
    means: 'none',
  },
];

const DIRECTIONS: readonly Direction[] = ['better', 'same', 'worse'];

const BY_SIGN: ReadonlyMap<string, Direction> = new Map(
  DIRECTIONS.flatMap(direction =>
    [...SIGNS[direction], ...WINGDINGS[direction]].map(sign => [sign, direction] as const),
  ),
);

/** More characters than any two of the words with a blank between them: a comment is not read as an arrow. */
const LONGEST = 60;

export function readArrow(text: string): ArrowReading {
  const plain = plainText(text).replace(/[\uFE0E\uFE0F]/g, '');
  if (plain.length > LONGEST) return 'unreadable';
  const read = readOne(plain);
  if (read !== 'unreadable') return read;
  // "↑ Improved", "Improving ▲": a sign beside its word, where both say the same.
  const [first, second] = (/^(\S+) (.+)$/.exec(plain) ?? []).slice(1).map(readOne);
  const [before, last] = (/^(.+) (\S+)$/.exec(plain) ?? []).slice(1).map(readOne);
  if (first !== undefined && first === second) return first;
  return before !== undefined && before === last ? before : 'unreadable';
}

function readOne(plain: string): ArrowReading {
  if (plain === '') return 'none';
  const words = plain.toLowerCase();
  return (
    BY_SIGN.get(ordinary(plain)) ?? WORDS.find(({ pattern }) => pattern.test(words))?.means ?? 'unreadable'
  );
}

/** An arrow with its base in one cell, as a shifted row has it: "↑ -0.14 (15/16 Results)". Null for anything else. */
export function splitArrow(text: string): { readonly direction: Direction; readonly rest: string } | null {
  const plain = plainText(text).replace(/[\uFE0E\uFE0F]/g, '');
  const sign = String.fromCodePoint(plain.codePointAt(0) ?? 0);
  const direction = DIRECTIONS.find(candidate => [...SIGNS[candidate]].includes(sign) && sign !== '=');
  const rest = plain.slice(sign.length).trim();
  // A word of direction after it is not a base.
  return direction === undefined || rest === '' || DIRECTIONS.some(said => said === readOne(rest))
    ? null
    : { direction, rest };
}

function ordinary(sign: string): string {
  const code = sign.charCodeAt(0);
  return sign.length === 1 && code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : sign;
}
