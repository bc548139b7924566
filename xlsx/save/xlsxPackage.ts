import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom';
import { unzipSync, zipSync } from 'fflate';
import { refuseNotUnderstood } from './saveRefused.ts';
import { decodePart, encodePart } from './xmlText.ts';

/** 1980-01-01, the earliest date in a zip. A fixed date makes the same edits give the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

interface Part {
  /** As the zip has it. */
  readonly name: string;
  /** null for a part that is new. */
  readonly bytes: Uint8Array | null;
}

interface Opened {
  readonly document: Document;
  /** The document as it was read, to find out whether something in it changed. */
  readonly asRead: string | null;
}

/** The parts of an Office package. A part in which nothing changes is written back byte for byte. */
export class XlsxPackage {
  /** By name in small letters: names are the same in any case (ECMA-376 part 2, 6.2.2.3). */
  readonly #parts: Map<string, Part>;
  readonly #opened = new Map<string, Opened>();

  constructor(bytes: Uint8Array) {
    const parts = Object.entries(unzipSync(bytes));
    this.#parts = new Map(parts.map(([name, bytes]) => [partKey(name), { name, bytes }]));
  }

  has(path: string): boolean {
    return this.#parts.has(partKey(path));
  }

  /** The part as it was read. */
  #text(path: string): string {
    const bytes = this.#parts.get(partKey(path))?.bytes;
    return bytes ? decodePart(bytes) : refuseNotUnderstood();
  }

  /** The part's document, to be changed in place. */
  open(path: string): Document {
    const opened = this.#opened.get(partKey(path));
    if (opened) return opened.document;
    const document = parseXml(this.#text(path));
    this.#opened.set(partKey(path), { document, asRead: serialised(document) });
    return document;
  }

  /** The part's document; a part that is not there is made of this XML. */
  openOr(path: string, xml: string): Document {
    if (this.has(path)) return this.open(path);
    const document = parseXml(xml);
    this.#parts.set(partKey(path), { name: path, bytes: null });
    this.#opened.set(partKey(path), { document, asRead: null });
    return document;
  }

  remove(path: string): void {
    this.#parts.delete(partKey(path));
    this.#opened.delete(partKey(path));
  }

  bytes(): Uint8Array {
    const parts = [...this.#parts].map(([key, part]) => [part.name, this.#written(key, part)] as const);
    return zipSync(Object.fromEntries(parts), { mtime: ZIP_EPOCH });
  }

  #written(key: string, { bytes }: Part): Uint8Array {
    const opened = this.#opened.get(key);
    const text = opened ? serialised(opened.document) : null;
    const isAsRead = text === null || text === opened?.asRead;
    return isAsRead && bytes ? bytes : encodePart(text ?? '');
  }
}

/** Some writers put Windows' separators into the zip, and some a leading slash. */
const partKey = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const serialised = (document: Document): string => new XMLSerializer().serializeToString(document);

/** XML as a document; refuses what is not well formed. */
export function parseXml(xml: string): Document {
  try {
    // The parser's own rule is that of XML 1.1, which would change the line separators in a text.
    const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, '\n');
    return new DOMParser({ normalizeLineEndings, onError: refuseNotUnderstood }).parseFromString(
      xml,
      'text/xml',
    );
  } catch {
    return refuseNotUnderstood();
  }
}
