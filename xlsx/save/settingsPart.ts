import { declarePart, relate, relationshipsOf } from './relationships.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { childInOrder, childrenOf, make, rootOf } from './xml.ts';

// Where Excel keeps an add-in's document settings: a web extension part, reached through the task panes part
// ([MS-OWEXML] 2.1). `storeType="Registry"` with store "developer" is how Excel names a sideloaded add-in.
const TASKPANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASKPANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PARTS_OF_EXTENSION = [
  'reference',
  'alternateReferences',
  'properties',
  'bindings',
  'snapshot',
  'extLst',
];

/** The settings of the add-in with this id (its manifest's), or null if the file has none. Values are JSON. */
export function readSettings(pack: XlsxPackage, addinId: string): Readonly<Record<string, unknown>> | null {
  const part = extensionPart(pack, addinId);
  if (!part) return null;
  const properties = childrenOf(rootOf(pack.open(part)), 'properties').flatMap(list =>
    childrenOf(list, 'property'),
  );
  return Object.fromEntries(
    properties.flatMap(property => {
      const value = parsed(property.getAttribute('value') ?? '');
      return value === undefined ? [] : [[property.getAttribute('name') ?? '', value]];
    }),
  );
}

export function writeSettings(
  pack: XlsxPackage,
  addinId: string,
  settings: Readonly<Record<string, unknown>>,
): void {
  const part = extensionPart(pack, addinId) ?? addExtension(pack, addinId);
  const list = childInOrder(rootOf(pack.open(part)), 'properties', PARTS_OF_EXTENSION);
  for (const property of childrenOf(list)) list.removeChild(property);
  for (const [name, value] of Object.entries(settings)) {
    list.appendChild(make(list, 'property', { name, value: JSON.stringify(value) }));
  }
}

function extensionPart(pack: XlsxPackage, addinId: string): string | null {
  const taskpanes = relationshipsOf(pack, '').filter(({ type }) => type === TASKPANES_TYPE);
  const parts = taskpanes
    .flatMap(({ target }) => relationshipsOf(pack, target))
    .filter(({ type }) => type === EXTENSION_TYPE);
  const own = parts.find(({ target }) =>
    childrenOf(rootOf(pack.open(target)), 'reference').some(
      reference => reference.getAttribute('id') === addinId,
    ),
  );
  return own?.target ?? null;
}

function addExtension(pack: XlsxPackage, addinId: string): string {
  const taskpanes =
    relationshipsOf(pack, '').find(({ type }) => type === TASKPANES_TYPE)?.target ?? addTaskpanes(pack);
  let number = 1;
  while (pack.has(`xl/webextensions/webextension${number}.xml`)) number++;
  const part = `xl/webextensions/webextension${number}.xml`;
  pack.openOr(
    part,
    `<we:webextension xmlns:we="${EXTENSION_NAMESPACE}" id="{${addinId}}"><we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot/></we:webextension>`,
  );
  declarePart(pack, part, 'application/vnd.ms-office.webextension+xml');
  const id = relate(pack, taskpanes, EXTENSION_TYPE, part);
  const root = rootOf(pack.open(taskpanes));
  // Hidden, so that a colleague who opens the file does not see a pane.
  const pane = make(root, 'taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' });
  const reference = make(root, 'webextensionref');
  reference.setAttributeNS(RELATIONSHIPS, 'r:id', id);
  pane.appendChild(reference);
  root.appendChild(pane);
  return part;
}

function addTaskpanes(pack: XlsxPackage): string {
  const part = 'xl/webextensions/taskpanes.xml';
  pack.openOr(part, `<wetp:taskpanes xmlns:wetp="${TASKPANES_NAMESPACE}"/>`);
  declarePart(pack, part, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  relate(pack, '', TASKPANES_TYPE, part);
  return part;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
