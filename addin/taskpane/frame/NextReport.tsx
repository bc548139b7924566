import { Button } from '@fluentui/react-button';
import { periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { Card, CardActions, CardLine } from './Card.tsx';
import { usePane, usePaneState } from './paneContext.ts';
import { nextReportLabels, nextReportSentences } from './words.ts';

/** Once a report is signed off: the sheets of the same period that are outside it and not signed off yet. */
export function NextReport({ open }: { readonly open: OpenedReport }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const { copies, signedCopies, signedOff, report } = open;
  const left = copies.filter(({ id }) => !signedCopies.some(signed => signed.id === id));
  if (signedOff === null || left.length === 0) return null;
  return (
    <Card title={nextReportLabels.heading}>
      <CardLine>
        {fill(nextReportSentences.left, { count: left.length, period: periodText(report.period) })}
      </CardLine>
      <CardActions>
        {left.map(sheet => (
          <Button
            key={sheet.id}
            size="small"
            disabledFocusable={work !== null}
            onClick={() => actions.checkAsOwnReport(sheet)}
          >
            {fill(nextReportLabels.check, { sheet: sheet.name })}
          </Button>
        ))}
      </CardActions>
    </Card>
  );
}
