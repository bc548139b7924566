import { Field, Select } from '@fluentui/react-components';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';

/** Which sheet holds the report, where more than one does. */
export function SheetChoice({ open }: { readonly open: OpenedReport }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  if (open.sheets.length < 2) return null;
  return (
    <Field label="Sheet" hint="More than one sheet of this workbook holds a report.">
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
