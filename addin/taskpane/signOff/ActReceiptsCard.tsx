import { fill } from '../../../shared/words/fill.ts';
import { headKey } from '../actions/witness/headsMemory.ts';
import { receiptText, standingSentence } from '../actions/witness/witnessText.ts';
import { Card, CardLine } from '../frame/Card.tsx';
import { LongList } from '../frame/LongList.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { receiptLabels } from './words.ts';

/** The other receipts that the pane holds for a period or for none, and whether the record still has what they are for. */
export function ActReceiptsCard({
  period,
  shown,
}: {
  readonly period: string;
  readonly shown: string | null;
}) {
  const { heads } = usePaneState();
  const others = [...heads.values()]
    .filter(({ head }) => (head.period ?? period) === period && headKey(head) !== shown)
    .toSorted((a, b) => b.head.seq - a.head.seq);
  if (others.length === 0) return null;
  return (
    <Card title={fill(receiptLabels.others, { count: others.length })}>
      <LongList items={others} keyOf={({ head }) => headKey(head)} atOnce={3}>
        {check => (
          <CardLine>
            {receiptText(check.head)} {standingSentence(check)}
          </CardLine>
        )}
      </LongList>
    </Card>
  );
}
