import { Button } from '@fluentui/react-button';
import type { ListedIndicator } from '../../../shared/record/identity/rowIdentity.ts';
import type { Indicator } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { openQuestionsSentence } from '../actions/identity/identitySentences.ts';
import { identitySentences } from '../actions/identity/words.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { LongList } from '../frame/LongList.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport, RecordMatches } from '../state/paneState.ts';
import { numberText } from '../words/reportSummary.ts';
import { type AskedRow, IdentityQuestion } from './IdentityQuestion.tsx';
import { sameIndicatorAnswer } from './identityAnswers.ts';
import { MatchedIndicators } from './MatchedIndicators.tsx';
import { identityCardLabels } from './words.ts';

interface Identities {
  readonly open: OpenedReport;
  readonly basis: RecordMatches;
}

/** Which indicator on record each row is: the questions for a person, and the certain matches. */
export function IdentityCard({ open: { report, earlier }, basis }: Identities) {
  const asked = report.indicators.flatMap((row): AskedRow[] => {
    const identity = basis.identities.get(row.id);
    if (identity?.state !== 'asked') return [];
    const { candidates } = identity;
    return [{ row, candidates, other: rowThatIs(candidates[0], report.indicators, basis) }];
  });
  return (
    <Card title={identityCardLabels.heading}>
      {asked.length > 0 && <CardLine>{openQuestionsSentence(asked.length)}</CardLine>}
      {asked.length > 1 && <AllTheSame asked={asked} />}
      <LongList items={asked} keyOf={({ row }) => row.id}>
        {one => <IdentityQuestion asked={one} gone={basis.gone} />}
      </LongList>
      {basis.onRecord.length === 0 ? (
        <CardLine>{identitySentences.allNew}</CardLine>
      ) : (
        <MatchedIndicators rows={report.indicators} basis={basis} earlier={earlier} />
      )}
    </Card>
  );
}

function rowThatIs(
  was: ListedIndicator | undefined,
  rows: readonly Indicator[],
  { identities }: RecordMatches,
): Indicator | null {
  const isIt = ({ id }: Indicator): boolean => was !== undefined && identities.get(id)?.uid === was.uid;
  return rows.find(isIt) ?? null;
}

/** Answers every question with "the same". Of two rows that name one indicator, the second is asked about again. */
function AllTheSame({ asked }: { readonly asked: readonly AskedRow[] }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const answers = asked.flatMap(({ row, candidates: [was] }) => (was ? [sameIndicatorAnswer(row, was)] : []));
  return (
    <CardActions>
      <Button size="small" disabledFocusable={work !== null} onClick={() => actions.answerIdentity(answers)}>
        {fill(identityCardLabels.allSame, { count: numberText(asked.length) })}
      </Button>
    </CardActions>
  );
}
