import type { Document, Element } from '@xmldom/xmldom';
import { refuseNotUnderstood } from './saveRefused.ts';

export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export const childOf = (parent: Element, name: string): Element | null => childrenOf(parent, name)[0] ?? null;

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) return refuseNotUnderstood();
  return root;
}

/** A new element in the parent's own namespace and under its prefix. */
export function make(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument as Document;
  const element = document.createElementNS(
    parent.namespaceURI,
    parent.prefix ? `${parent.prefix}:${name}` : name,
  );
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/**
 * The child of that name, made in its place where it is missing. `order` is the sequence that the schema insists on:
 * Excel reports a file as corrupt if its elements are in another order.
 */
export function childInOrder(parent: Element, name: string, order: readonly string[]): Element {
  return childOf(parent, name) ?? addInOrder(parent, make(parent, name), order);
}

/** Adds a child in its place: behind those of its own name, where there are any. */
export function addInOrder(parent: Element, child: Element, order: readonly string[]): Element {
  const name = child.localName ?? '';
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const before = childrenOf(parent).find(other => later.has(other.localName ?? '')) ?? null;
  return parent.insertBefore(child, before) as Element;
}
