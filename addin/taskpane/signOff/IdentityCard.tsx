import { Button } from '@fluentui/react-components';
import type { CalledOnRecord } from '../../../shared/record/identity.ts';
import type { Indicator } from '../../../shared/report.ts';
import { LongList } from '../frame/LongList.tsx';
import { ALL_NEW, openQuestionsWords } from '../identityWords.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import type { OpenReport, SettledBy } from '../paneState.ts';
import { Actions, Card, Line } from './Card.tsx';
import { type AskedRow, IdentityQuestion } from './IdentityQuestion.tsx';
import { SettledLists } from './SettledLists.tsx';
import { isSame } from './saidOfIdentity.ts';

interface Identities {
  readonly open: OpenReport;
  readonly basis: SettledBy;
}

/** Which indicator on record each row is: what a person is asked, and what was plain. */
export function IdentityCard({ open: { report, earlier }, basis }: Identities) {
  const asked = report.indicators.flatMap((row): AskedRow[] => {
    const identity = basis.identities.get(row.id);
    if (identity?.state !== 'asked') return [];
    const { candidates } = identity;
    return [{ row, candidates, other: rowThatIs(candidates[0], report.indicators, basis) }];
  });
  return (
    <Card title="Which indicators these are">
      {asked.length > 0 && <Line>{openQuestionsWords(asked.length)}</Line>}
      {asked.length > 1 && <AllTheSame asked={asked} />}
      <LongList items={asked} keyOf={({ row }) => row.id}>
        {one => <IdentityQuestion asked={one} gone={basis.gone} />}
      </LongList>
      {basis.onRecord.length === 0 ? (
        <Line>{ALL_NEW}</Line>
      ) : (
        <SettledLists rows={report.indicators} basis={basis} earlier={earlier} />
      )}
    </Card>
  );
}

function rowThatIs(
  was: CalledOnRecord | undefined,
  rows: readonly Indicator[],
  { identities }: SettledBy,
): Indicator | null {
  const isIt = ({ id }: Indicator): boolean => was !== undefined && identities.get(id)?.uid === was.uid;
  return rows.find(isIt) ?? null;
}

/** Each is the indicator that its question names; of two that name the same one, the second is asked about again. */
function AllTheSame({ asked }: { readonly asked: readonly AskedRow[] }) {
  const { desk } = usePane();
  const { work } = usePaneState();
  const answers = asked.flatMap(({ row, candidates: [was] }) => (was ? [isSame(row, was)] : []));
  return (
    <Actions>
      <Button size="small" disabledFocusable={work !== null} onClick={() => desk.answerIdentity(answers)}>
        All {asked.length.toLocaleString('en-GB')} are the same, worded otherwise
      </Button>
    </Actions>
  );
}
