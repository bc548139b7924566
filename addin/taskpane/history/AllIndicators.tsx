import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Spinner } from '@fluentui/react-spinner';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Headlines, Series } from '../../../shared/record/contract/series.ts';
import { judgedLines } from '../../../shared/record/history/judgeLine.ts';
import { themeHeat } from '../../../shared/record/history/themeHeat.ts';
import { isOnList, WATCH_LISTS } from '../../../shared/record/history/watchLists.ts';
import {
  overviewLabels as labels,
  overviewSentences,
  watchListLabels,
} from '../../../shared/record/history/words.ts';
import { fill } from '../../../shared/words/fill.ts';
import { LongList } from '../frame/LongList.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, rowIdOf, seqOf } from '../state/paneState.ts';
import { RecordUnavailable } from './RecordUnavailable.tsx';
import { SummaryItem } from './SummaryItem.tsx';
import { ThemeHeatTable } from './ThemeHeatTable.tsx';
import { historyLabels } from './words.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** Every indicator of the open report at once, by one request, and how the themes were rated. */
export function AllIndicators({
  open,
  onChoose,
}: {
  readonly open: OpenedReport;
  readonly onChoose: () => void;
}) {
  const { record } = usePane();
  const { person, onRecord, lastLink } = usePaneState();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['series', person?.oid, open.signedOff?.receipt.seq, seqOf(onRecord), lastLink?.linked_at],
    queryFn: async () => {
      const [series, headlines] = await Promise.all([record.series(null), record.headlines()]);
      return { series, headlines };
    },
  });
  if (isPending) return <Spinner size="tiny" label={historyLabels.reading} />;
  if (error) return <RecordUnavailable error={error} again={refetch} />;
  return <Overview open={open} {...data} onChoose={onChoose} />;
}

interface Read {
  readonly open: OpenedReport;
  readonly series: Series;
  readonly headlines: Headlines;
  readonly onChoose: () => void;
}

const ANY = '';

function Overview({ open, series, headlines, onChoose }: Read) {
  const styles = useStyles();
  const { actions } = usePane();
  const heat = useMemo(() => themeHeat(headlines, open.namedReport), [headlines, open.namedReport]);
  const [latest = '', before = latest] = heat.periods;
  const [chosen, setChosen] = useState({ theme: ANY, service: ANY, list: ANY, before, after: latest });
  // Every line of the record is judged: once, and not at each choice.
  const placed = useMemo(() => placedLines(open, series), [open, series]);
  const list = WATCH_LISTS.find(name => name === chosen.list) ?? null;
  const shown = placed.filter(
    ({ judged, row }) =>
      (chosen.theme === ANY || row.theme === chosen.theme) &&
      (chosen.service === ANY || row.services === chosen.service) &&
      (list === null || isOnList(judged, list)),
  );
  const choice = (
    name: keyof typeof chosen,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field label={label}>
      <Select value={chosen[name]} onChange={(_, { value }) => setChosen({ ...chosen, [name]: value })}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  const periods = heat.periods.map(period => [period, period] as const);
  return (
    <section className={styles.all} aria-label={labels.title}>
      {choice('theme', labels.theme, anyOf(placed.map(({ row }) => row.theme)))}
      {choice('service', labels.service, anyOf(placed.map(({ row }) => row.services)))}
      {choice('list', labels.list, [
        [ANY, labels.all],
        ...WATCH_LISTS.map(name => [name, watchListLabels[name]] as const),
      ])}
      {choice('before', labels.before, periods)}
      {choice('after', labels.after, periods)}
      <Text as="p" className={styles.line} role="status">
        {shown.length === 0
          ? overviewSentences.empty
          : fill(overviewSentences.caption, { count: shown.length, all: placed.length })}
      </Text>
      <LongList items={shown} keyOf={({ judged }) => judged.line.uid} atOnce={20}>
        {({ judged, row }) => (
          <SummaryItem
            judged={judged}
            before={chosen.before}
            after={chosen.after}
            onOpen={() => {
              actions.showIndicator(row.id);
              onChoose();
            }}
          />
        )}
      </LongList>
      <ThemeHeatTable heat={heat} />
    </section>
  );
}

/** The rows of the sheet tell the theme and the service; the other lines belong to another report or to earlier years. */
function placedLines(open: OpenedReport, series: Series) {
  const rowOf = new Map(open.report.indicators.map(row => [row.id, row]));
  return judgedLines(series).flatMap(judged => {
    const row = rowOf.get(rowIdOf(open, judged.line.uid) ?? '');
    return row ? [{ judged, row }] : [];
  });
}

const anyOf = (texts: readonly string[]): (readonly [string, string])[] => [
  [ANY, labels.all],
  ...[...new Set(texts)]
    .filter(text => text !== ANY)
    .toSorted()
    .map(text => [text, text] as const),
];
