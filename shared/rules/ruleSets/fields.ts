import type { Edge } from '../forms/edge.ts';

/** What is wrong with a rule set that came from outside; caught where it is read. */
export class RuleSetFault extends Error {}

/** The fields of one object of a rule set, read one by one; `where` names it in sentences, "" for the rule set itself. */
export class Fields {
  readonly #where: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #asked = new Set<string>();

  constructor(value: unknown, where: string) {
    this.#where = where;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const what = where === '' ? 'A rule set' : `In a rule set, ${where}`;
      throw new RuleSetFault(`${what} is an object, {"…": …}, and this is ${shown(value)}. Write it as one.`);
    }
    this.#values = value as Readonly<Record<string, unknown>>;
  }

  has(name: string): boolean {
    return this.#at(name) !== undefined;
  }

  /** Of an object whose names are the council's own. */
  names(longest: number): readonly string[] {
    const names = Object.keys(this.#values);
    if (names.includes(UNNAMEABLE)) {
      throw new RuleSetFault(
        `In the rule set, ${this.#where} names "${UNNAMEABLE}", which no record can hold. Call the indicator otherwise.`,
      );
    }
    const wrong = names.find(name => !isText(name, longest));
    if (wrong === undefined) return names;
    throw new RuleSetFault(
      `In the rule set, ${this.#where} names ${shown(wrong)}. Write a text of 1 to ${longest} characters.`,
    );
  }

  text(name: string, longest: number): string {
    const value = this.#at(name);
    if (typeof value === 'string' && isText(value, longest)) return value;
    return this.refuse(name, `Write a text of 1 to ${longest} characters`);
  }

  /** From 0 to under 1. */
  share(name: string): number {
    const value = this.#at(name);
    if (typeof value === 'number' && value >= 0 && value < 1) return value;
    return this.refuse(name, 'Write a share from 0 to under 1, such as 0.1 for 10%');
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.#at(name);
    const word = words.find(each => each === value);
    return word ?? this.refuse(name, `Write one of ${words.map(each => `"${each}"`).join(', ')}`);
  }

  fields(name: string): Fields {
    return new Fields(this.#at(name), this.#path(name));
  }

  edge(): { readonly edge?: Edge } {
    return this.has('edge') ? { edge: this.oneOf('edge', ['inclusive', 'exclusive']) } : {};
  }

  /** Refuses what nobody asked for: a misspelt field would otherwise be left out in silence. */
  done(): void {
    const stray = Object.keys(this.#values).find(name => !this.#asked.has(name));
    if (stray === undefined) return;
    const known = [...this.#asked].join(', ');
    throw new RuleSetFault(
      `The rule set has a field "${shortened(this.#path(stray))}", which is not known. Take it out, or write one of: ${known}.`,
    );
  }

  /** `next` is what to write instead, without its full stop. */
  refuse(name: string, next: string): never {
    const value = this.#at(name);
    const what = value === undefined ? 'is missing' : `is ${shown(value)}`;
    throw new RuleSetFault(`In the rule set, ${shortened(this.#path(name))} ${what}. ${next}.`);
  }

  /** Its own alone: "constructor" is in every object. */
  #at(name: string): unknown {
    this.#asked.add(name);
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #path(name: string): string {
    return this.#where === '' ? name : `${this.#where}.${name}`;
  }
}

/** An object's prototype and no name: zod's records leave it out in silence (zod 4.6.7, z.record). */
const UNNAMEABLE = '__proto__';

/** Half a character, a NUL, or what would break or turn round the line of a sentence. */
const BROKEN = /\p{Surrogate}|\p{Cc}|\p{Cf}/u;

const isText = (text: string, longest: number): boolean =>
  text.trim() !== '' && text.length <= longest && !BROKEN.test(text);

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : shortened(JSON.stringify(value));
}

function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
