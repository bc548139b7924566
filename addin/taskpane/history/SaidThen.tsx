import { Button } from '@fluentui/react-button';
import { Spinner } from '@fluentui/react-spinner';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { parsePeriod } from '../../../shared/period.ts';
import { CORPORATE_REPORT } from '../../../shared/record/contract/reportNames.ts';
import type { LinePoint } from '../../../shared/record/history/seriesLine.ts';
import { fill } from '../../../shared/words/fill.ts';
import { signedSentence } from '../actions/record/recordSentences.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { RecordUnavailable } from './RecordUnavailable.tsx';
import { historyLabels, lineViewLabels, lineViewSentences } from './words.ts';

const useStyles = makeStyles({
  said: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0, whiteSpace: 'pre-line' },
});

interface Shown {
  /** The indicator, by any of its names. */
  readonly uids: readonly string[];
  readonly point: LinePoint;
  readonly onClose: () => void;
}

/** What the report of a period said about the indicator: its comment, who signed it, and which revision it is. */
export function SaidThen({ uids, point, onClose }: Shown) {
  const styles = useStyles();
  const { record } = usePane();
  const { person } = usePaneState();
  const place = useRef<HTMLElement>(null);
  const { period: text, report = CORPORATE_REPORT, rev } = point;
  const period = parsePeriod(text);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['said-then', person?.oid, report, text, rev],
    queryFn: () => (period ? record.report({ report, period }) : null),
  });
  // Opened by a point far above or below it.
  useEffect(() => place.current?.focus(), []);
  const row = data?.body.indicators.find(({ uid }) => uids.includes(uid));
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.said}
      aria-label={fill(lineViewLabels.thenOf, { period: text })}
    >
      <Text as="h3" weight="semibold" className={styles.line}>
        {fill(lineViewLabels.thenOf, { period: text })}
      </Text>
      {isPending && <Spinner size="tiny" label={historyLabels.reading} />}
      {error && <RecordUnavailable error={error} again={refetch} />}
      {data && (
        <>
          <Text as="p" className={styles.line}>
            {row
              ? row.texts.comment || lineViewSentences.noComment
              : fill(lineViewSentences.notInReport, { period: text })}
          </Text>
          <Text as="p" size={200} className={styles.line}>
            {signedSentence(data.receipt)}
          </Text>
        </>
      )}
      <Button size="small" onClick={onClose}>
        {lineViewLabels.close}
      </Button>
    </section>
  );
}
