import { SaxesParser } from 'saxes';
import { refuseFile } from '../fileRefused.ts';
import { decodeXml } from './decodeXml.ts';
import { Namespaces } from './namespaces.ts';

/** By name, with the prefix where there is one. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is read of an element. Elements that `inside` does not name are skipped, with all that they hold. */
export interface ElementReader {
  /** The elements inside, by local name. */
  readonly inside?: Readonly<Record<string, ElementReader>>;
  readonly open?: (attributes: XmlAttributes) => void;
  /** The whole text directly inside, at the end of the element. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
}

/** Deeper than any part of a workbook; a parser of XML keeps a little for every level. */
const DEEPEST = 256;

/**
 * Reads a part with the root element `root`. Elements count whose namespace is the root's, whatever prefix they have: the
 * same part comes in a transitional and in a strict namespace. Refuses XML that is not well-formed, and a document type,
 * which no part may have (ECMA-376 part 2, 8.1.4).
 */
export function readElements(part: Uint8Array, root: string, reader: ElementReader): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const run = new ElementRun({ inside: { [root]: reader } });
  const damaged = () => refuseFile('damaged');
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('attribute', ({ name, value }) => run.namespaces.attribute(name, value));
  parser.on('opentag', ({ name, attributes }) => run.open(name, attributes));
  parser.on('closetag', () => run.close());
  parser.on('text', text => run.text(text));
  parser.on('cdata', text => run.text(text));
  for (const piece of decodeXml(part)) parser.write(piece);
  parser.close();
  if (!run.metRoot) damaged();
}

/** The readers of the elements that are open. */
class ElementRun {
  metRoot = false;
  readonly namespaces = new Namespaces();
  /** Outermost first. */
  readonly #open: ElementReader[];
  #namespace: string | undefined;
  /** How many elements are open inside the last of them that nobody reads. */
  #skipped = 0;
  #text = '';

  constructor(document: ElementReader) {
    this.#open = [document];
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#open.length + this.#skipped > DEEPEST) refuseFile('damaged');
    this.namespaces.enter();
    const reader = this.#skipped > 0 ? undefined : this.#readerOf(name);
    if (reader === undefined) {
      this.#skipped++;
      return;
    }
    this.#open.push(reader);
    this.#text = '';
    reader.open?.(attributes);
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#text += text;
  }

  close(): void {
    this.namespaces.leave();
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const reader = this.#open.pop();
    reader?.text?.(this.#text);
    reader?.close?.();
  }

  #readerOf(name: string): ElementReader | undefined {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    const inside = this.#open.at(-1)?.inside;
    if (inside === undefined || !Object.hasOwn(inside, local)) return undefined;
    const namespace = this.namespaces.uriOf(colon < 0 ? '' : name.slice(0, colon));
    if (!this.metRoot) {
      this.metRoot = true;
      this.#namespace = namespace;
    }
    return namespace === this.#namespace ? inside[local] : undefined;
  }
}
