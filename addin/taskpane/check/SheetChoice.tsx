import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { checkStepLabels, checkStepSentences } from './words.ts';

/** Chooses the sheet, where more than one holds a report. */
export function SheetChoice({ open }: { readonly open: OpenedReport }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  if (open.sheets.length < 2) return null;
  return (
    <Field label={checkStepLabels.sheet} hint={checkStepSentences.severalSheets}>
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
