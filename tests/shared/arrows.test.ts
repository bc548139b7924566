import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// The borders of the house that no compiler project draws: docs/decisions/0004-top-level-folders.md.
interface Border {
  readonly room: string;
  /** What its files may import: folders of ours, or packages by name. */
  readonly mayImport: readonly string[];
}

/** All that the pane's own parts know of Excel and of the record. */
const PORTS = [
  'addin/excel/openWorkbook.ts',
  'addin/excel/office/deviceStorage.ts',
  'addin/excel/excelFailure.ts',
  'addin/record/centralRecord.ts',
  'addin/record/recordError.ts',
  'addin/record/bringIn.ts',
  'addin/oldWorkbooks/archive.ts',
];

const BORDERS: readonly Border[] = [
  { room: 'shared/figures', mayImport: ['shared/*.ts', 'shared/figures'] },
  {
    room: 'shared/rules',
    mayImport: ['shared/*.ts', 'shared/figures', 'shared/rules', 'shared/words', 'zod'],
  },
  {
    room: 'shared/sheet',
    mayImport: ['shared/*.ts', 'shared/figures', 'shared/rules', 'shared/sheet', 'shared/words'],
  },
  { room: 'shared/checks', mayImport: ['shared'] },
  // hono's html escapes what a page of a publication prints.
  {
    room: 'shared/record',
    mayImport: ['shared', 'zod', '@hono/zod-openapi', 'canonicalize', 'hono', 'd3-scale', 'd3-shape'],
  },
  {
    room: 'addin/functions',
    mayImport: [
      'shared/*.ts',
      'shared/figures',
      'shared/rules',
      'shared/sheet',
      'shared/words',
      'addin/functions',
      // Only where the functions are put together: see the test below.
      'addin/excel/read/rangeContents.ts',
    ],
  },
  { room: 'addin/excel', mayImport: ['shared', 'addin/excel'] },
  { room: 'addin/record', mayImport: ['shared', 'web', 'addin/record', 'addin/identity.ts'] },
  { room: 'addin/oldWorkbooks', mayImport: ['shared', 'web', 'xlsx', 'addin/oldWorkbooks'] },
  {
    room: 'addin/signIn',
    mayImport: [
      'shared',
      'web',
      'addin/signIn',
      'addin/identity.ts',
      'addin/record/recordError.ts',
      'addin/excel/office/dialogParent.ts',
      'oauth4webapi',
      'zod',
      '@azure/msal-browser',
    ],
  },
  { room: 'addin/taskpane/actions', mayImport: ['shared', 'addin/taskpane', 'zod', ...PORTS] },
  { room: 'bench', mayImport: ['shared', 'bench', 'exceljs', 'node:fs/promises', 'node:path'] },
  // What the record costs is measured on the record itself, with the local stand-ins for its council and its issuer.
  {
    room: 'bench/record',
    mayImport: [
      'shared',
      'worker',
      'local',
      'bench/record',
      'wrangler',
      '@cloudflare/workers-types',
      'node:*',
    ],
  },
  // Printed pages are measured on files that the add-in formatted, through Microsoft's own client.
  { room: 'bench/excel', mayImport: ['addin/workbench', 'node:*'] },
  {
    room: 'bench/pane',
    mayImport: [
      'shared',
      'xlsx',
      'addin/excel',
      'addin/record',
      'addin/taskpane',
      'addin/workbench',
      'bench/excel',
      'bench/record',
      'bench/pane',
      // What is deployed is built here again, to be weighed.
      'vite',
      'node:*',
    ],
  },
  {
    room: 'bench/print',
    mayImport: ['shared', 'xlsx', 'manifest', 'addin/excel', 'addin/workbench', 'bench', 'exceljs', 'node:*'],
  },
  // Old workbooks are brought in to the record itself, as the command brings them in.
  { room: 'bench/backfill', mayImport: ['shared', 'local', 'addin/record', 'bench', 'node:*'] },
  {
    room: 'worker',
    mayImport: [
      'shared',
      'web',
      'worker',
      // The accessible workbook is made in the record, so that it is the same for everybody.
      'xlsx/write',
      'hono',
      '@hono/zod-openapi',
      'zod',
      'jose',
      // What workerd gives: the councils' objects, and digests inside a transaction, which does not wait.
      'cloudflare:workers',
      'node:crypto',
    ],
  },
  // The record on plain workerd: what runs in workerd, and what starts it.
  { room: 'serve/worker', mayImport: ['worker', 'serve/worker', 'cloudflare:workers'] },
  {
    room: 'serve',
    mayImport: ['local', 'serve', 'hono/utils/mime', 'miniflare', 'wrangler', 'zod', 'node:*'],
  },
  { room: 'web', mayImport: ['web', 'oauth4webapi', 'zod'] },
  { room: 'xlsx', mayImport: ['shared', 'xlsx', 'saxes', 'fflate', '@xmldom/xmldom'] },
];

/** The build of a room is not part of it. */
const SOURCES = globSync(
  '{shared,web,addin,worker,xlsx,local,serve,scripts,manifest,sample,bench}/**/*.{ts,tsx}',
)
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => !file.endsWith('/vite.config.ts'));

describe('the arrows of the house', () => {
  it.each(BORDERS)('$room imports nothing beyond its border', ({ room, mayImport }) => {
    const files = SOURCES.filter(file => within(file, room) && !isOfInner(file, room));
    expect(files).not.toEqual([]);
    const strays = files.flatMap(file =>
      importsOf(file)
        .filter(target => !mayImport.some(allowed => allows(allowed, target)))
        .map(target => `${file} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('the pane is put together in main.tsx alone: its parts know Excel and the record by their ports', () => {
    const strays = SOURCES.filter(
      file => within(file, 'addin/taskpane') && file !== 'addin/taskpane/main.tsx',
    ).flatMap(file =>
      importsOf(file)
        .filter(
          target =>
            /^addin\/(excel|record|oldWorkbooks|identity|signIn)/.test(target) && !PORTS.includes(target),
        )
        .map(target => `${file} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('the functions are put together in register.ts alone: they know Excel by their port', () => {
    const reading = SOURCES.filter(
      file =>
        within(file, 'addin/functions') && importsOf(file).some(target => within(target, 'addin/excel')),
    );
    expect(reading).toEqual(['addin/functions/register.ts']);
  });

  it('nothing that is deployed imports the workbench, the local stand-ins or a test', () => {
    const strays = SOURCES.filter(
      // What starts the record on plain workerd is a command; serve/worker is what runs there.
      file => !/^(addin\/workbench\/|local\/|scripts\/|sample\/|bench\/|serve\/[^/]+$)/.test(file),
    ).flatMap(file =>
      importsOf(file)
        .filter(target => /^(addin\/workbench|local|scripts|tests|bench)\//.test(target))
        .map(target => `${file} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('exceljs makes the sample and the benchmark, and reads nothing', () => {
    const naming = SOURCES.filter(file => importsOf(file).includes('exceljs'));
    expect(naming).not.toEqual([]);
    expect(naming.filter(file => !/^(sample|bench)\//.test(file))).toEqual([]);
  });

  it('MSAL is named in one file, which is imported where it is used and not before', () => {
    const naming = SOURCES.filter(file => importsOf(file).some(target => target.startsWith('@azure/')));
    expect(naming).toEqual(['addin/signIn/hostAccount.ts']);
    const eager = SOURCES.filter(file =>
      /import\s+(?!type\b)[^;]*?from\s+'[^']*\/hostAccount\.ts'/.test(readFileSync(file, 'utf8')),
    );
    expect(eager).toEqual([]);
  });

  it('the functions’ script loads no package, and so no zod, at run time', () => {
    const reached = new Set(SOURCES.filter(file => within(file, 'addin/functions')));
    for (const file of reached) for (const target of runtimeImportsOf(file)) reached.add(target);
    expect([...reached].filter(target => !target.endsWith('.ts'))).toEqual([]);
  });

  it('the pane fetches by the client of the record only', () => {
    const strays = SOURCES.filter(
      file => within(file, 'addin/taskpane') && file !== 'addin/taskpane/main.tsx',
    ).filter(file => /\bfetch\(/.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(strays).toEqual([]);
  });

  it('only addin/excel names Excel and Office', () => {
    const strays = SOURCES.filter(file =>
      /^(addin\/(record|taskpane|functions)|addin\/identity)/.test(file),
    ).filter(file =>
      /\b(Excel\.(run|[A-Z]\w+)|Office\.\w+)\b/.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(strays).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const source = withoutComments(readFileSync(file, 'utf8'));
  const names = [...source.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].map(
    match => match[1] as string,
  );
  return names.map(name =>
    name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name,
  );
}

/** The imports that are left when types are stripped. A package's own imports are not followed. */
function runtimeImportsOf(file: string): string[] {
  if (!file.endsWith('.ts')) return [];
  const source = withoutComments(readFileSync(file, 'utf8'));
  const statement = /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...source.matchAll(statement)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name,
  );
}

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Whether a room within this one holds the file, with a border of its own. */
const isOfInner = (file: string, room: string): boolean =>
  BORDERS.some(inner => inner.room !== room && within(inner.room, room) && within(file, inner.room));

const within = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

function allows(allowed: string, target: string): boolean {
  if (allowed === 'node:*') return target.startsWith('node:');
  if (allowed.endsWith('/*.ts')) return dirname(target) === allowed.slice(0, -'/*.ts'.length);
  return within(target, allowed);
}
