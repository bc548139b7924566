import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useId, useState } from 'react';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { DirectionFields } from './DirectionFields.tsx';
import { KeepInRecord } from './KeepInRecord.tsx';
import { RatingFields } from './RatingFields.tsx';
import { RulesPreview } from './RulesPreview.tsx';
import { type DraftFaults, readDraft } from './readDraft.ts';
import type { RuleSetDraft } from './ruleSetDraft.ts';
import { WordingFields } from './WordingFields.tsx';
import { ruleSetFormLabels } from './words.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Editing {
  readonly open: OpenedReport;
  readonly draft: RuleSetDraft;
}

/** The council's own rules: the chosen ones to change, or new ones copied from Outturn's. It first shows what they would change. */
export function RuleSetEditor({ open, draft }: Editing) {
  const styles = useStyles();
  const headingId = useId();
  const { actions } = usePane();
  const { work, councilRules } = usePaneState();
  const [isTried, setTried] = useState(false);
  const taken = [...open.ownRuleSets, ...(councilRules ?? []).map(kept => kept.ruleSet)].map(({ id }) => id);
  const read = readDraft(draft, taken);
  const faults = read.ok ? {} : read.faults;
  // A name that nobody has typed yet is not wrong.
  const shown: DraftFaults = isTried ? faults : withoutTitle(faults);

  const type = (change: Partial<RuleSetDraft>): void => actions.editRuleSetDraft({ ...draft, ...change });
  const keepBy = (keep: (ruleSet: RuleSet) => Promise<void>): void => {
    setTried(true);
    if (read.ok && work === null) void keep(read.ruleSet);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    keepBy(actions.applyRuleSet);
  };
  return (
    <form className={styles.form} aria-labelledby={headingId} onSubmit={onSubmit} noValidate>
      <Text as="h2" id={headingId} size={400} weight="semibold" className={styles.heading}>
        {draft.id === null ? ruleSetFormLabels.newRules : ruleSetFormLabels.changeRules}
      </Text>
      <Field label={ruleSetFormLabels.name} required {...(shown.title && { validationMessage: shown.title })}>
        <Input value={draft.title} maxLength={200} onChange={(_, { value }) => type({ title: value })} />
      </Field>
      <RatingFields draft={draft} faults={shown} onChange={type} />
      <DirectionFields draft={draft} faults={shown} onChange={type} />
      <WordingFields report={open.report} wording={draft.wording} onChange={wording => type({ wording })} />
      <RulesPreview open={open} draft={draft} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={work !== null}>
          {ruleSetFormLabels.useInWorkbook}
        </Button>
      </div>
      <KeepInRecord onKeep={() => keepBy(actions.recordRuleSet)} />
    </form>
  );
}

function withoutTitle({ title: _, ...others }: DraftFaults): DraftFaults {
  return others;
}
