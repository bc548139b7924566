import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { nextPeriod, periodText, quarterNumber } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { NextQuarterState } from '../state/nextQuarterState.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { nextQuarterLines } from './nextQuarterLines.ts';
import { nextQuarterLabels, nextQuarterStepSentences } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The next quarter's sheet: the plan of it first, then the sheet, and the way back for as long as nobody types there. */
export function NextQuarterCard({ open }: { readonly open: OpenedReport }) {
  const { actions } = usePane();
  const { work, nextQuarter } = usePaneState();
  const isBusy = work !== null;
  if (quarterNumber(open.report.period) === null) return null;
  if (nextQuarter?.state === 'added') return <Added added={nextQuarter} />;
  const own = nextQuarter?.sheet === open.sheet.id ? nextQuarter : null;
  const plan = (label: string) => (
    <Button disabledFocusable={isBusy} onClick={actions.planNextQuarter}>
      {label}
    </Button>
  );
  if (own?.state === 'planned')
    return (
      <Card title={nextQuarterLabels.heading}>
        {own.plans.map(each => (
          <Lines key={each.sheet} plan={nextQuarterLines(each.plan)} />
        ))}
        <CardActions>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={actions.addNextQuarter}>
            {own.plans.length === 1
              ? nextQuarterLabels.add
              : fill(nextQuarterLabels.addAll, { count: own.plans.length })}
          </Button>
          <Button disabledFocusable={isBusy} onClick={actions.closeNextQuarter}>
            {nextQuarterLabels.cancel}
          </Button>
        </CardActions>
      </Card>
    );
  const period = periodText(nextPeriod(open.report.period));
  return (
    <Card title={nextQuarterLabels.heading}>
      <CardLine>{own?.sentence ?? nextQuarterStepSentences.offer}</CardLine>
      <CardActions>
        {plan(own ? nextQuarterLabels.planAgain : fill(nextQuarterLabels.plan, { period }))}
      </CardActions>
    </Card>
  );
}

function Lines({ plan: { moves, unknown } }: { readonly plan: ReturnType<typeof nextQuarterLines> }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {moves.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <>
          <CardLine>{nextQuarterLabels.unknown}</CardLine>
          <ul className={styles.list}>
            {unknown.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Added({ added }: { readonly added: Extract<NextQuarterState, { state: 'added' }> }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const names = added.sheets.map(({ cells }) => cells.name).join(', ');
  return (
    <Card title={nextQuarterLabels.heading}>
      <CardLine>
        {fill(nextQuarterStepSentences.added, {
          sheet: added.from.name,
          names,
          count: added.sheets.length,
        })}
      </CardLine>
      <CardActions>
        <Button disabledFocusable={work !== null} onClick={actions.removeNextQuarter}>
          {nextQuarterLabels.remove}
        </Button>
        <Button disabledFocusable={work !== null} onClick={actions.closeNextQuarter}>
          {nextQuarterLabels.keep}
        </Button>
      </CardActions>
    </Card>
  );
}
