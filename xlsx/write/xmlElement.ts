import { withoutControls } from '../cellText.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element as text. `inside` is XML already: `escaped` makes it of a text. */
export function xmlElement(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return inside.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

export const xmlPart = (root: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML, in an element or in quotes. */
export const escaped = (text: string): string =>
  withoutControls(text)
    // A parser takes a bare carriage return for a line feed (XML 1.0, 2.11).
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, character => ESCAPES[character] ?? character);
