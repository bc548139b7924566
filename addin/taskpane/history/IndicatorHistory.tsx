import { Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { usePane, usePaneState } from '../paneContext.ts';
import { type OpenReport, seqOf } from '../paneState.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { RecordTrouble } from './RecordTrouble.tsx';

const LONGEST_OPTION = 70;

const useStyles = makeStyles({
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
});

/** One indicator over the quarters on record: the row selected in the sheet, or the one chosen here. */
export function IndicatorHistory({ open }: { readonly open: OpenReport }) {
  const styles = useStyles();
  const { desk, record } = usePane();
  const { person, indicator, onRecord } = usePaneState();
  const { indicators } = open.report;
  const chosen = indicators.find(({ id }) => id === indicator) ?? indicators[0];
  const uid = chosen?.id ?? '';
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['history', person?.oid, uid, open.signedOff?.receipt.seq, seqOf(onRecord)],
    queryFn: () => record.history(uid),
    enabled: uid !== '',
  });
  return (
    <section className={styles.history} aria-label="An indicator over the quarters">
      <Field label="Indicator" hint="Select a row in the sheet to see its own.">
        <Select value={uid} onChange={(_, { value }) => desk.showIndicator(value)}>
          {indicators.map(({ id, title }) => (
            <option key={id} value={id}>
              {`${id} ${title}`.slice(0, LONGEST_OPTION)}
            </option>
          ))}
        </Select>
      </Field>
      {isPending && <Spinner size="tiny" label="Asking the record …" />}
      {error && <RecordTrouble error={error} again={refetch} />}
      {data === null && (
        <Text>This indicator is not on record yet. Sign a quarter off to start its history.</Text>
      )}
      {data && (
        <>
          <Text as="h2" weight="semibold" className={styles.title}>
            {data.title}
          </Text>
          <HistoryChart history={data} />
          <HistoryTable history={data} />
        </>
      )}
    </section>
  );
}
