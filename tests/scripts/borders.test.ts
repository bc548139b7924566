import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/projectFiles.ts';

// The editor shows a wrong import by biome.json; what a linter cannot say is in tests/shared/arrows.test.ts.

interface Border {
  readonly border: string;
  readonly file: string;
  /** Source that crosses the border. */
  readonly wrong: string;
  /** Source that does the same job on the right side of it. */
  readonly right: string;
}

const BORDERS: readonly Border[] = [
  {
    border: 'a route and the store’s implementation',
    file: 'worker/routes/reports/wrong.ts',
    wrong: "import '../../store/sqlite/sqliteStore.ts';",
    right: "import '../../store/councilStore.ts';",
  },
  {
    border: 'the store and the app',
    file: 'worker/store/sqlite/wrong.ts',
    wrong: "import '../../app.ts';",
    right: "import '../councilStore.ts';",
  },
  {
    border: 'an act and the pages',
    file: 'worker/acts/wrong.ts',
    wrong: "import '../pages/pages.ts';",
    right: "import '../request/problem.ts';",
  },
  {
    border: 'reading a sheet and the checks',
    file: 'shared/sheet/wrong.ts',
    wrong: "import '../checks/finding.ts';",
    right: "import '../rules/verdict.ts';",
  },
  {
    border: 'the rules and the sheet',
    file: 'shared/rules/wrong.ts',
    wrong: "import type { Wrong } from '../sheet/cells/cellText.ts';\nexport type A = Wrong;",
    right: "import '../period.ts';",
  },
  {
    border: 'the checks and the record',
    file: 'shared/checks/rows/wrong.ts',
    wrong: "export const load = () => import('../../record/contract/signIn.ts');",
    right: "export const load = () => import('../../report.ts');",
  },
  {
    border: 'the pane and the network',
    file: 'addin/taskpane/check/wrong.ts',
    wrong: "export const load = () => fetch('/v1/me');",
    right: 'export const load = (fetch: () => void) => fetch();',
  },
  {
    border: 'the pane and Excel',
    file: 'addin/taskpane/format/wrong.ts',
    wrong: 'export const run = () => Excel.run(async () => {});',
    right: "import '../../excel/openWorkbook.ts';",
  },
  {
    border: 'the client of the record and Office',
    file: 'addin/record/wrong.ts',
    wrong: 'export const token = () => Office.auth.getAccessToken();',
    right: "import './recordError.ts';",
  },
  {
    border: 'the pane and the workbench',
    file: 'addin/taskpane/frame/wrong.tsx',
    wrong: "import '../../workbench/model/workbookModel.ts';",
    right: "import '../App.tsx';",
  },
  {
    border: 'a function and Excel',
    file: 'addin/functions/alsoWrong.ts',
    wrong: "import '../excel/read/rangeContents.ts';",
    right: "import '../../shared/rangeContents.ts';",
  },
  {
    border: 'the functions’ script and the pane',
    file: 'addin/functions/register.ts',
    wrong: "import '../taskpane/App.tsx';",
    right: "import '../excel/read/rangeContents.ts';",
  },
  {
    border: 'the functions and zod',
    file: 'addin/functions/wrong.ts',
    wrong: "import { z } from 'zod';\nexport const a = z;",
    right: "import '../../shared/period.ts';",
  },
  {
    border: 'the add-in and the Worker',
    file: 'addin/record/alsoWrong.ts',
    wrong: "import '../../worker/request/problem.ts';",
    right: "import './centralRecord.ts';",
  },
];

/** The files with a diagnostic of a border, where each of these sources is a file of a project with our biome.json. */
function refused(sourceOf: (border: Border) => string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-borders-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(PROJECT_ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const border of BORDERS) {
    mkdirSync(dirname(join(folder, border.file)), { recursive: true });
    writeFileSync(join(folder, border.file), `${sourceOf(border)}\n`);
  }
  const report = lint(folder);
  return BORDERS.map(({ file }) => file).filter(file =>
    report.diagnostics.some(
      ({ category, location }) =>
        /noRestricted(?:Imports|Globals)$/.test(category) &&
        JSON.stringify(location.path).replaceAll('\\\\', '/').includes(file),
    ),
  );
}

interface LintReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: unknown };
  }[];
}

function lint(folder: string): LintReport {
  const biome = join(PROJECT_ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

describe('the borders between rooms', () => {
  const wrong = refused(border => border.wrong);
  const right = refused(border => border.right);

  it.each(BORDERS)('keep apart $border', ({ file }) => expect(wrong).toContain(file));

  it.each(BORDERS)('let through what is on one side of the border between $border', ({ file }) =>
    expect(right).not.toContain(file),
  );

  it.each(BORDERS)('are tried with files that exist, for $border', ({ file, wrong, right }) => {
    for (const [, path = ''] of `${wrong}${right}`.matchAll(/'(\.[^']*)'/g))
      expect({ path, exists: existsSync(join(PROJECT_ROOT, dirname(file), path)) }).toEqual({
        path,
        exists: true,
      });
  });
});
