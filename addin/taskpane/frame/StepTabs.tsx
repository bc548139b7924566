import { Tab, TabList } from '@fluentui/react-tabs';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { STEPS, type Step } from '../state/paneState.ts';
import { stepLabels } from '../words/words.ts';
import { usePane, usePaneState } from './paneContext.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Four tabs fit side by side at 320 px, and wrap where the text is enlarged.
    flexWrap: 'wrap',
    '& > button': { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
});

export function StepTabs() {
  const styles = useStyles();
  const { actions } = usePane();
  const { step } = usePaneState();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={step}
      aria-label={frameLabels.steps}
      onTabSelect={(_, { value }) => actions.goToStep(value as Step)}
    >
      {STEPS.map(name => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`step-${name}`}>
          {stepLabels[name]}
        </Tab>
      ))}
    </TabList>
  );
}
