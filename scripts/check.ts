import { checkCommand } from './check/checkCommand.ts';

// `npm run --silent check -- FILE.xlsx [--rule-set ID|FILE.json] [--json]`: the pane's own reading and checks.
process.exitCode = await checkCommand(process.argv.slice(2), console);
