interface Scope {
  readonly depth: number;
  readonly uris: Map<string, string>;
}

/** The namespaces that apply to the element that a parser has reached. Prefixes are declared by attributes, before their element is entered. */
export class Namespaces {
  readonly #scopes: Scope[] = [];
  #declared: Map<string, string> | null = null;
  #depth = 0;

  /** An attribute, which may declare a prefix; "" is the namespace of names without one. */
  attribute(name: string, value: string): void {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
    this.#declared ??= new Map();
    this.#declared.set(name.slice('xmlns:'.length), value);
  }

  enter(): void {
    this.#depth++;
    if (this.#declared) this.#scopes.push({ depth: this.#depth, uris: this.#declared });
    this.#declared = null;
  }

  leave(): void {
    if (this.#scopes.at(-1)?.depth === this.#depth) this.#scopes.pop();
    this.#depth--;
  }

  uriOf(prefix: string): string | undefined {
    for (let index = this.#scopes.length - 1; index >= 0; index--) {
      const uri = this.#scopes[index]?.uris.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}
