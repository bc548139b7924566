import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** 1980-01-01, the earliest date in a zip. A fixed date makes the same edits give the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The parts of an Office package. A part that is not opened is written back byte for byte. */
export class XlsxPackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #opened = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)));
  }

  has(path: string): boolean {
    return this.#parts.has(path) || this.#opened.has(path);
  }

  /** The part's document, to be changed in place. */
  open(path: string): Document {
    const opened = this.#opened.get(path);
    if (opened) return opened;
    const bytes = this.#parts.get(path);
    if (!bytes) throw new Error(`The workbook has no part ${path}.`);
    return this.#keep(path, strFromU8(bytes));
  }

  openOr(path: string, xml: string): Document {
    return this.has(path) ? this.open(path) : this.#keep(path, xml);
  }

  remove(path: string): void {
    this.#parts.delete(path);
    this.#opened.delete(path);
  }

  bytes(): Uint8Array {
    const serializer = new XMLSerializer();
    const parts = new Map(this.#parts);
    for (const [path, document] of this.#opened)
      parts.set(path, strToU8(serializer.serializeToString(document)));
    return zipSync(Object.fromEntries(parts), { mtime: ZIP_EPOCH });
  }

  #keep(path: string, xml: string): Document {
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    this.#opened.set(path, document);
    return document;
  }
}
