import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import type { AssetIndex } from './worker/servedBindings.ts';

const HEADERS_FILE = '_headers';

/** The files of a folder, with the headers that its `_headers` gives them (Cloudflare, Workers static assets, "Headers"). */
export async function assetIndex(folder: string): Promise<AssetIndex> {
  const rules = headerRules(await readFile(join(folder, HEADERS_FILE), 'utf8'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile() && entry.name !== HEADERS_FILE);
  const indexed = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const path = `/${file
      .slice(folder.length + 1)
      .split(sep)
      .join('/')}`;
    const etag = `"${createHash('sha256')
      .update(await readFile(file))
      .digest('hex')}"`;
    const type = getMimeType(name) ?? 'application/octet-stream';
    return [path, { headers: { 'content-type': type, etag, ...headersOf(path, rules) } }] as const;
  });
  return Object.fromEntries(await Promise.all(indexed));
}

interface HeaderRule {
  readonly path: RegExp;
  readonly removed: readonly string[];
  readonly set: readonly (readonly [name: string, value: string])[];
}

/** An address in the first column begins a rule; its headers are indented, `! Name` takes one away. */
function headerRules(text: string): HeaderRule[] {
  const rules: { path: RegExp; removed: string[]; set: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    const rule = rules.at(-1);
    if (said === line.trimEnd()) rules.push({ path: pathPattern(said), removed: [], set: [] });
    else if (said.startsWith('!')) rule?.removed.push(said.slice(1).trim().toLowerCase());
    else {
      const colon = said.indexOf(':');
      rule?.set.push([said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

const pathPattern = (path: string): RegExp => new RegExp(`^${path.split('*').map(literally).join('.*')}$`);
const literally = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Where two rules set the same header, its values are joined by a comma. */
function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter(({ path: pattern }) => pattern.test(path))) {
    for (const name of rule.removed) delete headers[name];
    for (const [name, value] of rule.set) {
      const before = headers[name];
      headers[name] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return headers;
}
