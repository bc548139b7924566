import type { SourceModule } from './sourceModule.ts';

/** A figure with what it was counted from, so that `--list` can name the offenders. */
export interface HouseFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly offenders: readonly string[];
}

const PRODUCT = [
  'shared',
  'addin',
  'worker',
  'web',
  'xlsx',
  'local',
  'serve',
  'scripts',
  'manifest',
  'bench',
];

const counted = (figure: string, unit: string, offenders: readonly string[]): HouseFigure => ({
  figure: `house.${figure}`,
  value: offenders.length,
  unit,
  offenders,
});

/** Names that two files export. A type and a value that share a name in one file are one. */
export function duplicateExports(modules: readonly SourceModule[]): HouseFigure {
  const filesOf = new Map<string, string[]>();
  for (const { file, exports } of modules)
    for (const name of exports) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  const twice = [...filesOf].filter(([name, files]) => name !== 'default' && files.length > 1);
  return counted(
    'duplicate_exports',
    'names',
    twice.map(([name, files]) => `${name}: ${files.join(', ')}`).sort(),
  );
}

/** The groups of files that import each other, by Tarjan's strongly connected components. */
export function importCircles(modules: readonly SourceModule[]): string[][] {
  const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
  const reached = new Map<string, { index: number; low: number; open: boolean }>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): { index: number; low: number; open: boolean } => {
    const at = { index: reached.size, low: reached.size, open: true };
    reached.set(file, at);
    path.push(file);
    for (const imported of importsOf.get(file) ?? []) {
      if (!importsOf.has(imported)) continue;
      const known = reached.get(imported);
      if (!known) at.low = Math.min(at.low, visit(imported).low);
      else if (known.open) at.low = Math.min(at.low, known.index);
    }
    if (at.low === at.index) {
      const group = path.splice(path.indexOf(file));
      for (const member of group) (reached.get(member) ?? at).open = false;
      if (group.length > 1 || importsOf.get(file)?.includes(file)) circles.push(group.sort());
    }
    return at;
  };
  for (const { file } of modules) if (!reached.has(file)) visit(file);
  return circles;
}

const isProduct = ({ file }: SourceModule): boolean => PRODUCT.some(folder => file.startsWith(`${folder}/`));

/** The file or folder directly within `folder` that holds `file`; null for a file elsewhere. */
const roomWithin = (folder: string, file: string): string | null =>
  file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? null) : null;

/** The distinct pairs "A -> B" where something in A imports something in B, both direct children of the folder. */
export function roomArrows(folder: string, modules: readonly SourceModule[]): string[] {
  const arrows = modules.flatMap(({ file, imports }) => {
    const from = roomWithin(folder, file);
    return imports.flatMap(imported => {
      const to = roomWithin(folder, imported);
      return from === null || to === null || from === to ? [] : [`${from} -> ${to}`];
    });
  });
  return [...new Set(arrows)].sort();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

const LONGEST = 300;

/** The figures that are counted from the sources alone. */
export function sourceFigures(modules: readonly SourceModule[]): HouseFigure[] {
  const byLength = modules.toSorted((a, b) => b.lines - a.lines);
  return [
    duplicateExports(modules),
    counted(
      'circles',
      'groups of files',
      importCircles(modules.filter(isProduct)).map(files => files.join(' <-> ')),
    ),
    {
      figure: 'house.median_lines',
      value: median(modules.map(({ lines }) => lines)),
      unit: 'lines',
      offenders: [],
    },
    {
      figure: 'house.longest_file',
      value: byLength[0]?.lines ?? 0,
      unit: 'lines',
      offenders: byLength
        .filter(({ lines }, index) => index === 0 || lines > LONGEST)
        .map(({ file, lines }) => `${file}: ${lines}`),
    },
    counted('room_arrows.worker', 'pairs of rooms', roomArrows('worker', modules)),
    counted('room_arrows.record', 'pairs of rooms', roomArrows('shared/record', modules)),
    counted('room_arrows.checks', 'pairs of rooms', roomArrows('shared/checks', modules)),
  ];
}
