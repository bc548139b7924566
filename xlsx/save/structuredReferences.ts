import { BRACKETS, QUOTED } from '../read/sheet/sharedFormula.ts';

/** New names of a table's columns. */
export interface RenamedColumns {
  /** The table's name in formulas. */
  readonly table: string;
  /** From the old name to the new one. */
  readonly names: ReadonlyMap<string, string>;
}

/** In brackets of its own a name may hold every character; alone it may hold these. */
const PLAIN_NAME = /^[\w \u0080-\uffff]+$/;

/** Gives the references to the table in a file's formulas, "SUM(Report[Target])", the columns' new names. */
export function columnRenamer({ table, names }: RenamedColumns): (formula: string) => string {
  const byKey = new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));
  const word = table.replace(/[\\.]/g, String.raw`\$&`);
  const pieces = new RegExp(`${QUOTED}|(?<![\\w.\\\\\\u0080-\\uffff])(${word})(${BRACKETS})`, 'gi');
  return formula =>
    formula.replace(pieces, (found, name: string | undefined, brackets: string) =>
      name === undefined ? found : name + renamed(brackets, byKey),
    );
}

/** "[Target]", or "[[#This Row],[Target]:[Outturn]]". */
function renamed(brackets: string, names: ReadonlyMap<string, string>): string {
  const inner = brackets.slice(1, -1);
  if (/(?:^|[^'])\[/.test(inner))
    return `[${inner.replace(ONE_NAME, (found, name: string) => {
      const to = names.get(unescaped(name).toLowerCase());
      return to === undefined ? found : `[${escaped(to)}]`;
    })}]`;
  const to = names.get(unescaped(inner).toLowerCase());
  if (to === undefined) return brackets;
  return PLAIN_NAME.test(to) ? `[${to}]` : `[[${escaped(to)}]]`;
}

const ONE_NAME = /\[((?:[^[\]']|'[\s\S])*)\]/g;

/** An apostrophe frees the next character of its meaning. */
const escaped = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
const unescaped = (name: string): string => name.replace(/'([\s\S])/g, '$1');
