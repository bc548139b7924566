import { accessibleCommand } from './accessible/accessibleCommand.ts';

// `npm run --silent accessible -- FILE.xlsx`: holds a workbook against the Analysis Function's checklist, item by item.
process.exitCode = await accessibleCommand(process.argv.slice(2), console);
