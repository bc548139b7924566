import type { XlsxPackage } from './xlsxPackage.ts';
import { childrenOf, make, rootOf } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The last word of the type, the same in transitional and strict files: "worksheet". */
  readonly kind: string;
  /** As a path inside the package. */
  readonly target: string;
}

/** The relationships of a part ("" is the package itself) to other parts. */
export function relationshipsOf(pack: XlsxPackage, part: string): Relationship[] {
  const path = relsPath(part);
  if (!pack.has(path)) return [];
  return childrenOf(rootOf(pack.open(path)), 'Relationship')
    .filter(element => element.getAttribute('TargetMode') !== 'External')
    .map(element => {
      const type = element.getAttribute('Type') ?? '';
      return {
        id: element.getAttribute('Id') ?? '',
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: targetPath(pack, part, element.getAttribute('Target') ?? ''),
      };
    });
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

function unrelate(pack: XlsxPackage, part: string, id: string): void {
  const root = rootOf(pack.open(relsPath(part)));
  for (const element of childrenOf(root)) if (element.getAttribute('Id') === id) root.removeChild(element);
}

/** Takes a part out of the package, with its own relationships and the one that leads to it from `owner`. */
export function removePart(pack: XlsxPackage, owner: string, { id, target }: Relationship): void {
  unrelate(pack, owner, id);
  undeclarePart(pack, target);
  pack.remove(target);
  pack.remove(relsPath(target));
}

/** Declares the content type of a new part. */
export function declarePart(pack: XlsxPackage, path: string, contentType: string): void {
  const root = rootOf(pack.open('[Content_Types].xml'));
  root.appendChild(make(root, 'Override', { PartName: `/${path}`, ContentType: contentType }));
}

function undeclarePart(pack: XlsxPackage, path: string): void {
  const root = rootOf(pack.open('[Content_Types].xml'));
  for (const element of childrenOf(root, 'Override')) {
    const name = element.getAttribute('PartName') ?? '';
    if (name.toLowerCase() === `/${path}`.toLowerCase()) root.removeChild(element);
  }
}

function relsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target is relative to its part's folder, or starts at the package with a slash. It is a URI; a part's name is none. */
function targetPath(pack: XlsxPackage, part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...target.replaceAll('\\', '/').split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const path = steps.join('/');
  return pack.has(path) ? path : decoded(path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
