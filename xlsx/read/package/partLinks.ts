import { type ElementReader, readElements, type XmlAttributes } from '../xml/readElements.ts';
import type { PackageParts } from './openPackage.ts';

/** A relationship of a part to another inside the package (ECMA-376 part 2, 6.5). */
export interface PartLink {
  readonly id: string;
  /** The last word of the type, the same in transitional and strict files: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** As a path inside the package, without a leading slash. */
  readonly path: string;
}

/** The relationships of a part; "" is the package. A part without any has none. */
export function linksOf(parts: PackageParts, part: string): PartLink[] {
  const links: PartLink[] = [];
  eachRelationship(parts, part, ({ Id = '', Type = '', Target = '', TargetMode }) => {
    if (TargetMode === 'External') return;
    links.push({ id: Id, kind: lastWord(Type), path: pathFrom(part, Target, parts) });
  });
  return links;
}

/** Where a part's links out of the package lead to, by id. */
export function externalTargets(parts: PackageParts, part: string): Map<string, string> {
  const targets = new Map<string, string>();
  eachRelationship(parts, part, ({ Id = '', Target = '', TargetMode }) => {
    if (TargetMode === 'External') targets.set(Id, Target);
  });
  return targets;
}

function eachRelationship(
  parts: PackageParts,
  part: string,
  open: (attributes: XmlAttributes) => void,
): void {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (parts.has(path))
    readElements(parts.read(path), 'Relationships', { inside: { Relationship: { open } } });
}

/** The paths of the parts whose content type ends so, as [Content_Types].xml declares each (ECMA-376 part 2, 6.2.3). */
export function partsOfType(parts: PackageParts, ...endings: readonly string[]): string[] {
  const declared: string[] = [];
  if (!parts.has(CONTENT_TYPES)) return declared;
  const Override: ElementReader = {
    open: ({ PartName = '', ContentType = '' }) => {
      if (endings.some(ending => ContentType.endsWith(ending))) declared.push(PartName.replace(/^\//, ''));
    },
  };
  readElements(parts.read(CONTENT_TYPES), 'Types', { inside: { Override } });
  return declared;
}

const CONTENT_TYPES = '[Content_Types].xml';

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** A target is relative to its part's folder, or starts at the package with a slash. */
function pathFrom(part: string, target: string, parts: PackageParts): string {
  const path = normalised(part, target.replaceAll('\\', '/'));
  return parts.has(path) ? path : decoded(path);
}

function normalised(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...target.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A target is a URI, and a part's name in the zip is not always. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
