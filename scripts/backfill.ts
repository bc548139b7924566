import { parseArgs } from 'node:util';
import { backfillCommand } from './backfill/backfillCommand.ts';
import { command } from './commandRefusal.ts';
import { RECORD_OPTIONS } from './record/operatedRecord.ts';

// `npm run backfill -- FOLDER --council CODE` prints what would be brought in of a folder of old workbooks. With
// `--plan FILE` it writes the plan, to answer its questions in; with `--apply` it brings the reports in.
// `--apart`: a question that nobody answered is an indicator of its own. `--report NAME`: another report than the corporate one.
// `--env NAME` for a deployment, where an approver of the council signs in; `--state FOLDER` for another local record.
await command(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ...RECORD_OPTIONS,
      council: { type: 'string' },
      report: { type: 'string' },
      plan: { type: 'string' },
      apply: { type: 'boolean', default: false },
      apart: { type: 'boolean', default: false },
    },
  });
  return backfillCommand(positionals, values, line => console.log(line));
});
