import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type DragEvent, useRef, useState } from 'react';
import { openQuestions } from '../../../shared/record/backfill/backfillAnswers.ts';
import { fill } from '../../../shared/words/fill.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenBackfill } from '../state/openBackfill.ts';
import { BackfillQuestions } from './BackfillQuestions.tsx';
import { PlannedReports, SkippedReports } from './PlannedReports.tsx';
import { backfillCardLabels, backfillCardSentences, backfillPlanSentences } from './words.ts';

const useStyles = makeStyles({
  drop: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Old workbooks are chosen, their plan is read, and their reports are brought in. */
export function BackfillCard({ onClose }: { readonly onClose: () => void }) {
  const { actions } = usePane();
  const { backfill, work } = usePaneState();
  return (
    <Card title={backfillCardLabels.title}>
      {backfill ? (
        <Plan backfill={backfill} />
      ) : (
        <>
          <CardLine>{backfillCardSentences.why}</CardLine>
          <WorkbookChoice />
        </>
      )}
      <CardLine>{backfillCardSentences.private}</CardLine>
      <CardActions>
        {backfill && <ChooseButton label={backfillCardLabels.chooseOthers} />}
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => {
            actions.closeBackfill();
            onClose();
          }}
        >
          {backfillCardLabels.close}
        </Button>
      </CardActions>
    </Card>
  );
}

function WorkbookChoice() {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (work === null && files.length > 0) actions.planOldWorkbooks([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same without a mouse.
    <div
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={event => {
        // Without this the browser would open the file in place of the pane.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <CardLine>{backfillCardSentences.choose}</CardLine>
      <ChooseButton label={backfillCardLabels.choose} />
    </div>
  );
}

/** Opens the machine's own chooser, which takes many files at once. */
function ChooseButton({ label }: { readonly label: string }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        aria-label={backfillCardLabels.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files can be chosen again, such as after one was corrected.
          currentTarget.value = '';
          if (files.length > 0) actions.planOldWorkbooks(files);
        }}
      />
      <Button size="small" disabledFocusable={work !== null} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function Plan({ backfill: { plan } }: { readonly backfill: OpenBackfill }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const { quarters, skipped, before } = plan;
  const open = openQuestions(plan);
  return (
    <>
      {before.length > 0 && (
        <CardLine>{fill(backfillPlanSentences.before, { count: before.length })}</CardLine>
      )}
      {open.length > 0 && (
        <BackfillQuestions key={open.map(({ title }) => title).join('\n')} questions={open} />
      )}
      {skipped.length > 0 && <SkippedReports skipped={skipped} />}
      {quarters.length === 0 ? (
        <CardLine>{backfillPlanSentences.nothing}</CardLine>
      ) : (
        <>
          <PlannedReports quarters={quarters} />
          {open.length > 0 && <CardLine>{backfillPlanSentences.answerFirst}</CardLine>}
          <CardActions>
            <Button
              appearance="primary"
              disabledFocusable={work !== null || open.length > 0}
              onClick={actions.bringPlanIn}
            >
              {fill(backfillCardLabels.bringIn, { count: quarters.length })}
            </Button>
          </CardActions>
        </>
      )}
    </>
  );
}
