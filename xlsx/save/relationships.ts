import type { XlsxPackage } from './xlsxPackage.ts';
import { childrenOf, make, rootOf } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As a path inside the package. */
  readonly target: string;
}

/** The relationships of a part ("" is the package itself). */
export function relationshipsOf(pack: XlsxPackage, part: string): Relationship[] {
  const path = relsPath(part);
  if (!pack.has(path)) return [];
  return childrenOf(rootOf(pack.open(path)), 'Relationship').map(element => ({
    id: element.getAttribute('Id') ?? '',
    type: element.getAttribute('Type') ?? '',
    target: resolve(part, element.getAttribute('Target') ?? ''),
  }));
}

/** Adds a relationship and returns its id. `target` is a path inside the package. */
export function relate(pack: XlsxPackage, part: string, type: string, target: string): string {
  const root = rootOf(pack.openOr(relsPath(part), `<Relationships xmlns="${NAMESPACE}"/>`));
  const taken = new Set(childrenOf(root).map(element => element.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  root.appendChild(make(root, 'Relationship', { Id: `rId${number}`, Type: type, Target: `/${target}` }));
  return `rId${number}`;
}

export function unrelate(pack: XlsxPackage, part: string, id: string): void {
  const root = rootOf(pack.open(relsPath(part)));
  for (const element of childrenOf(root)) if (element.getAttribute('Id') === id) root.removeChild(element);
}

/** Declares the content type of a new part. */
export function declarePart(pack: XlsxPackage, path: string, contentType: string): void {
  const root = rootOf(pack.open('[Content_Types].xml'));
  root.appendChild(make(root, 'Override', { PartName: `/${path}`, ContentType: contentType }));
}

export function undeclarePart(pack: XlsxPackage, path: string): void {
  const root = rootOf(pack.open('[Content_Types].xml'));
  for (const element of childrenOf(root, 'Override')) {
    if (element.getAttribute('PartName') === `/${path}`) root.removeChild(element);
  }
}

function relsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  return new URL(target, `https://package/${part}`).pathname.slice(1);
}
