import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { useState } from 'react';
import type { NamedReport } from '../../../shared/record/contract/namedReports.ts';
import { LONGEST_REPORT_NAME } from '../../../shared/record/contract/reportNames.ts';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import { withoutItsPeriod } from '../../../shared/sheet/parts/partNames.ts';
import { fill } from '../../../shared/words/fill.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { useNamedReports } from './useNamedReports.ts';
import { namedReportLabels, namedReportSentences } from './words.ts';

interface Asked {
  readonly open: OpenedReport;
  readonly person: Me;
}

/** Which of the council's reports the sheet is: chosen once, and kept in the workbook. */
export function NamedReportCard({ open, person }: Asked) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const reports = useNamedReports();
  const { namedReport, replacesSheet, sheet } = open;
  return (
    <Card title={namedReportLabels.heading}>
      {replacesSheet !== null && (
        <CardLine>
          {fill(namedReportSentences.otherSheet, { other: replacesSheet, sheet: sheet.name })}
        </CardLine>
      )}
      <Field label={fill(namedReportLabels.report, { sheet: sheet.name })}>
        <Select
          value={replacesSheet === null ? namedReport : ''}
          disabled={work !== null}
          onChange={(_, { value }) => value !== '' && actions.chooseNamedReport(value)}
        >
          {replacesSheet !== null && <option value="">{namedReportLabels.choose}</option>}
          {reports.map(({ report, name }) => (
            <option key={report} value={report}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <ReportOfItsOwn open={open} person={person} reports={reports} />
      {mayAdd(person) && <AddReport sheet={sheet.name} known={reports.map(({ report }) => report)} />}
    </Card>
  );
}

const mayAdd = ({ roles }: Me): boolean => roles.includes('approver') || roles.includes('administrator');

interface Own extends Asked {
  readonly reports: readonly NamedReport[];
}

/** Where another sheet reports the period: one click makes this one a report by its own name, which the council may have. */
function ReportOfItsOwn({ open, person, reports }: Own) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const { copies, parts, namedReport, replacesSheet, sheet } = open;
  const name = withoutItsPeriod(sheet.name).slice(0, LONGEST_REPORT_NAME);
  const known = reports.find(other => other.name.toLowerCase() === name.toLowerCase());
  const isOne = known?.report === namedReport && replacesSheet === null;
  if (parts.length > 1 || (copies.length === 0 && replacesSheet === null) || isOne) return null;
  if (known === undefined && !mayAdd(person)) return null;
  return (
    <CardActions>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() =>
          known
            ? actions.chooseNamedReport(known.report)
            : actions.addNamedReport(
                name,
                reports.map(({ report }) => report),
              )
        }
      >
        {fill(namedReportLabels.own, { name })}
      </Button>
    </CardActions>
  );
}

/** A report that the council does not have yet, proposed by the name of the sheet. */
function AddReport({ sheet, known }: { readonly sheet: string; readonly known: readonly string[] }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <CardActions>
        <Button size="small" disabledFocusable={work !== null} onClick={() => setName(sheet)}>
          {namedReportLabels.another}
        </Button>
      </CardActions>
    );
  }
  return (
    <>
      <Field label={namedReportLabels.name}>
        <Input value={name} maxLength={LONGEST_REPORT_NAME} onChange={(_, { value }) => setName(value)} />
      </Field>
      <CardActions>
        <Button
          size="small"
          disabledFocusable={work !== null || name.trim() === ''}
          onClick={() => actions.addNamedReport(name.trim(), known)}
        >
          {namedReportLabels.add}
        </Button>
      </CardActions>
    </>
  );
}
