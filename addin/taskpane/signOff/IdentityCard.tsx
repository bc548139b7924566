import { Button } from '@fluentui/react-components';
import type { CalledOnRecord } from '../../../shared/record/identity.ts';
import type { Indicator } from '../../../shared/report.ts';
import { ALL_NEW, openQuestionsSentence } from '../actions/identity/identitySentences.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { LongList } from '../frame/LongList.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport, RecordMatches } from '../state/paneState.ts';
import { type AskedRow, IdentityQuestion } from './IdentityQuestion.tsx';
import { sameIndicatorAnswer } from './identityAnswers.ts';
import { MatchedIndicators } from './MatchedIndicators.tsx';

interface Identities {
  readonly open: OpenedReport;
  readonly basis: RecordMatches;
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
      {asked.length > 0 && <CardLine>{openQuestionsSentence(asked.length)}</CardLine>}
      {asked.length > 1 && <AllTheSame asked={asked} />}
      <LongList items={asked} keyOf={({ row }) => row.id}>
        {one => <IdentityQuestion asked={one} gone={basis.gone} />}
      </LongList>
      {basis.onRecord.length === 0 ? (
        <CardLine>{ALL_NEW}</CardLine>
      ) : (
        <MatchedIndicators rows={report.indicators} basis={basis} earlier={earlier} />
      )}
    </Card>
  );
}

function rowThatIs(
  was: CalledOnRecord | undefined,
  rows: readonly Indicator[],
  { identities }: RecordMatches,
): Indicator | null {
  const isIt = ({ id }: Indicator): boolean => was !== undefined && identities.get(id)?.uid === was.uid;
  return rows.find(isIt) ?? null;
}

/** Each is the indicator that its question names; of two that name the same one, the second is asked about again. */
function AllTheSame({ asked }: { readonly asked: readonly AskedRow[] }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const answers = asked.flatMap(({ row, candidates: [was] }) => (was ? [sameIndicatorAnswer(row, was)] : []));
  return (
    <CardActions>
      <Button size="small" disabledFocusable={work !== null} onClick={() => actions.answerIdentity(answers)}>
        All {asked.length.toLocaleString('en-GB')} are the same, worded otherwise
      </Button>
    </CardActions>
  );
}
