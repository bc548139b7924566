import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, openIdentityQuestions } from '../state/paneState.ts';
import { RecordedLine } from './RecordedLine.tsx';
import { historyLabels, historyRefusals, historySentences } from './words.ts';

const LONGEST_OPTION = 70;

const useStyles = makeStyles({
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  button: { alignSelf: 'start' },
});

/**
 * One indicator over the quarters on record: the row selected in the sheet, one chosen here, or an indicator linked to
 * it.
 */
export function IndicatorHistory({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { indicator, shownUid } = usePaneState();
  const { indicators } = open.report;
  const chosen = indicators.find(({ id }) => id === indicator) ?? indicators[0];
  return (
    <section className={styles.history} aria-label={historyLabels.region}>
      <Field label={historyLabels.indicator} hint={historySentences.selectRow}>
        <Select value={chosen?.id ?? ''} onChange={(_, { value }) => actions.showIndicator(value)}>
          {indicators.map(({ id, title }) => (
            <option key={id} value={id}>
              {`${id} ${title}`.slice(0, LONGEST_OPTION)}
            </option>
          ))}
        </Select>
      </Field>
      {shownUid !== null && (
        <>
          <Text as="p" className={styles.line}>
            {historySentences.otherIndicator}
          </Text>
          <Button size="small" className={styles.button} onClick={() => actions.showHistory(null)}>
            {historyLabels.back}
          </Button>
          <RecordedLine open={open} uid={shownUid} />
        </>
      )}
      {shownUid === null && chosen && <HistoryOfRow open={open} row={chosen.id} />}
    </section>
  );
}

/** The history of the indicator that the row is matched to. */
function HistoryOfRow({ open, row }: { readonly open: OpenedReport; readonly row: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { indicatorMatches } = open;
  const uid = indicatorMatches?.rows.get(row)?.uid;
  if (!indicatorMatches || uid === undefined) {
    return (
      <>
        <Text as="p" className={styles.line}>
          {historyRefusals.notMatched}
        </Text>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={actions.refreshRecord}
        >
          {historyLabels.refresh}
        </Button>
      </>
    );
  }
  if (openIdentityQuestions(indicatorMatches).includes(row)) {
    return (
      <Text as="p" className={styles.line}>
        {historyRefusals.openQuestion}
      </Text>
    );
  }
  return <RecordedLine open={open} uid={uid} />;
}
