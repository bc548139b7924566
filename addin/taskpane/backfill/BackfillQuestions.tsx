import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { BackfillQuestion } from '../../../shared/record/backfill/planBackfill.ts';
import { fill } from '../../../shared/words/fill.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import { CardActions } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { PlanPart } from './PlanPart.tsx';
import { backfillPlanLabels, backfillPlanSentences } from './words.ts';

const NEW = 'new';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** Whether a title is an indicator that was known by similar words. Asked once for all quarters. */
export function BackfillQuestions({ questions }: { readonly questions: readonly BackfillQuestion[] }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const answers = questions.flatMap(({ title }) => {
    const answer = said[title];
    return answer === undefined ? [] : [{ title, answer }];
  });
  return (
    <PlanPart title={fill(backfillPlanLabels.questions, { count: questions.length })}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          if (answers.length > 0 && work === null) actions.answerBackfill(answers);
        }}
      >
        {questions.map(({ title, file, sheet, cell, quarters, from, candidates }) => (
          <Field
            key={title}
            label={title}
            hint={fill(backfillPlanSentences.asked, { file, sheet, cell, quarters, from })}
          >
            <RadioGroup
              value={said[title] ?? ''}
              onChange={(_, { value }) => setSaid({ ...said, [title]: value })}
            >
              {candidates.map(({ uid, title: known }) => (
                <Radio
                  key={uid}
                  value={uid}
                  label={fill(backfillPlanLabels.candidate, { title: quoted(known) })}
                />
              ))}
              <Radio value={NEW} label={backfillPlanLabels.new} />
            </RadioGroup>
          </Field>
        ))}
        <CardActions>
          <Button
            size="small"
            type="submit"
            appearance="primary"
            disabledFocusable={answers.length === 0 || work !== null}
          >
            {backfillPlanLabels.answer}
          </Button>
        </CardActions>
      </form>
    </PlanPart>
  );
}
