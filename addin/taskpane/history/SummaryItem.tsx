import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { sparkline } from '../../../shared/record/history/chart/sparkline.ts';
import { comparePeriods } from '../../../shared/record/history/comparePeriods.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import {
  overviewLabels,
  overviewSentences,
  periodChangeLabels,
} from '../../../shared/record/history/words.ts';
import { fill } from '../../../shared/words/fill.ts';
import { variationLabels } from '../../../shared/words/variation/words.ts';
import { chartColours } from './chartStyle.ts';
import { SmallPicture } from './PictureMarks.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  title: { justifySelf: 'start', textAlign: 'start', justifyContent: 'start' },
  spark: chartColours,
  words: { gridColumn: '1 / -1', margin: 0 },
});

interface Shown {
  readonly judged: JudgedLine;
  readonly before: string;
  readonly after: string;
  readonly onOpen: () => void;
}

/** One indicator in a few words, with its line: two periods, the change between them, rating and signal. */
export function SummaryItem({ judged: { line, judgement }, before, after, onOpen }: Shown) {
  const styles = useStyles();
  const { earlier, later, change } = comparePeriods(line, before, after);
  const spark = sparkline(line, judgement);
  const { notReported, notRated, tooFew } = overviewLabels;
  return (
    <div className={styles.item}>
      <Button size="small" appearance="subtle" className={styles.title} onClick={onOpen}>
        {`${line.lineNo === null ? '' : `${line.lineNo}. `}${line.title}`}
      </Button>
      <div className={styles.spark}>{spark && <SmallPicture picture={spark} />}</div>
      <Text as="p" size={200} className={styles.words}>
        {fill(overviewSentences.item, {
          earlier: earlier?.printed || notReported,
          later: later?.printed || notReported,
          change: periodChangeLabels[change],
          rating: later?.rating ?? notRated,
          signal: judgement.variation ? variationLabels[judgement.variation] : tooFew,
        })}
        {judgement.redRunning > 1 &&
          ` ${fill(overviewSentences.redRunning, { count: judgement.redRunning })}`}
      </Text>
    </div>
  );
}
