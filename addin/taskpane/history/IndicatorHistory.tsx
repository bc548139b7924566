import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, openIdentityQuestions } from '../state/paneState.ts';
import { RecordedLine } from './RecordedLine.tsx';

const LONGEST_OPTION = 70;

const useStyles = makeStyles({
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  button: { alignSelf: 'start' },
});

/** One indicator over the quarters on record: the row selected in the sheet, the one chosen here, or one that it came from. */
export function IndicatorHistory({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { indicator, shownUid } = usePaneState();
  const { indicators } = open.report;
  const chosen = indicators.find(({ id }) => id === indicator) ?? indicators[0];
  return (
    <section className={styles.history} aria-label="An indicator over the quarters">
      <Field label="Indicator" hint="Select a row in the sheet to see its own.">
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
            Another indicator’s history is shown.
          </Text>
          <Button size="small" className={styles.button} onClick={() => actions.showHistory(null)}>
            Back to the row of the sheet
          </Button>
          <RecordedLine open={open} uid={shownUid} />
        </>
      )}
      {shownUid === null && chosen && <HistoryOfRow open={open} row={chosen.id} />}
    </section>
  );
}

/** Of the indicator that the row is. */
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
          Which indicator on record the row is could not be found out yet.
        </Text>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={actions.refreshRecord}
        >
          Ask the record
        </Button>
      </>
    );
  }
  if (openIdentityQuestions(indicatorMatches).includes(row)) {
    return (
      <Text as="p" className={styles.line}>
        The row may be an indicator that is on record under other words. Say on the Sign off step whether it
        is the same.
      </Text>
    );
  }
  return <RecordedLine open={open} uid={uid} />;
}
