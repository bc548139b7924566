import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { checkStepLabels, checkStepSentences } from './words.ts';

/** A copy of the report may be the one to publish, so it is named. */
function hintFor({ copies, sheet, report }: OpenedReport): string {
  if (copies.length === 0) return checkStepSentences.severalSheets;
  const others = copies.map(({ name }) => `"${name}"`).join(', ');
  return fill(checkStepSentences.copies, { period: periodText(report.period), others, sheet: sheet.name });
}

/** Chooses the sheet, where more than one holds a report. */
export function SheetChoice({ open }: { readonly open: OpenedReport }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  if (open.sheets.length < 2) return null;
  return (
    <Field label={checkStepLabels.sheet} hint={hintFor(open)}>
      <Select
        value={open.sheet.id}
        disabled={work !== null}
        onChange={(_, { value }) => actions.loadReport(value)}
      >
        {open.sheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
