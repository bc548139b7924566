import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { CheckStep } from './check/CheckStep.tsx';
import { EditedBar } from './frame/EditedBar.tsx';
import { loadedLater } from './frame/loadedLater.tsx';
import { NoticeBar } from './frame/NoticeBar.tsx';
import { usePaneState } from './frame/paneContext.ts';
import { RecordAlarm } from './frame/RecordAlarm.tsx';
import { StepTabs } from './frame/StepTabs.tsx';
import { WorkBar } from './frame/WorkBar.tsx';
import { frameLabels } from './frame/words.ts';
import type { Step } from './state/paneState.ts';

// The first step is there at once; the others are loaded when they are opened.
const FormatStep = loadedLater(async () => (await import('./format/FormatStep.tsx')).FormatStep);
const SignOffStep = loadedLater(async () => (await import('./signOff/SignOffStep.tsx')).SignOffStep);
const HistoryStep = loadedLater(async () => (await import('./history/HistoryStep.tsx')).HistoryStep);

const PANELS: Readonly<Record<Step, () => React.ReactNode>> = {
  check: () => <CheckStep />,
  format: () => <FormatStep />,
  'sign-off': () => <SignOffStep />,
  history: () => <HistoryStep />,
};

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalXXL,
  },
  // The notice stays in sight however far the list is scrolled. A low pane keeps its space for the list.
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    '@media (min-height: 480px)': { position: 'sticky', top: 0 },
  },
  // Excel shows the name above the pane; this heading is for screen readers.
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  // A long option would make its list wider than the pane, and a text box has a fixed width.
  panel: {
    containerType: 'inline-size',
    '& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Textarea': { minWidth: 0, width: '100%' },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

/** The officer's steps, in order. */
export function App() {
  const styles = useStyles();
  const { step } = usePaneState();
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{frameLabels.pane}</h1>
      <header className={styles.top}>
        <StepTabs />
        <WorkBar />
        <RecordAlarm />
        <NoticeBar />
        <EditedBar />
      </header>
      <section id={`step-${step}`} role="tabpanel" aria-labelledby={`tab-${step}`} className={styles.panel}>
        {PANELS[step]()}
      </section>
    </main>
  );
}
