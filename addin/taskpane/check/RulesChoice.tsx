import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { loadedLater } from '../frame/loadedLater.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { draftOf } from '../rules/ruleSetDraft.ts';
import { isChoiceOnRecord, rulesOnRecord } from '../rules/rulesOnOffer.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { ruleSetChoiceLabels, ruleSetChoiceSentences } from './words.ts';

/** Rules of the record may share an id with other rules that the workbook keeps. */
const ON_RECORD = 'on record: ';

const RuleSetEditor = loadedLater(async () => (await import('../rules/RuleSetEditor.tsx')).RuleSetEditor);

const useStyles = makeStyles({
  rules: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  actions: { display: 'flex' },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which rules the council rates by: Outturn's or its own. The workbook remembers the choice. */
export function RulesChoice({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work, councilRules, rulesDraft } = usePaneState();
  const onRecord = rulesOnRecord(open, councilRules);
  const choose = (value: string): void => {
    const kept = onRecord.find(({ id }) => value === ON_RECORD + id);
    void (kept ? actions.applyRuleSet(kept) : actions.chooseRuleSet(value));
  };
  return (
    <div className={styles.rules}>
      <Field label={ruleSetChoiceLabels.heading} hint={hintOf(isChoiceOnRecord(open, councilRules))}>
        <Select value={open.ruleSet.id} disabled={work !== null} onChange={(_, { value }) => choose(value)}>
          <Options rules={BUILT_IN_RULE_SETS} />
          <Options label={ruleSetChoiceLabels.ownGroup} rules={open.ownRuleSets} />
          <Options label={ruleSetChoiceLabels.recordGroup} rules={onRecord} before={ON_RECORD} />
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-expanded={rulesDraft !== null}
          onClick={() => actions.editRuleSetDraft(rulesDraft ? null : draftOf(open.ruleSet))}
        >
          {ruleSetChoiceLabels.edit} …
        </Button>
      </div>
      {rulesDraft && <RuleSetEditor open={open} draft={rulesDraft} />}
    </div>
  );
}

interface Offered {
  readonly rules: readonly RuleSet[];
  readonly label?: string;
  readonly before?: string;
}

function Options({ rules, label, before = '' }: Offered) {
  if (rules.length === 0) return null;
  const options = rules.map(({ id, title }) => (
    <option key={id} value={before + id}>
      {capital(title)}
    </option>
  ));
  return label === undefined ? options : <optgroup label={label}>{options}</optgroup>;
}

function hintOf(isOnRecord: boolean | null): string {
  return isOnRecord === false ? ruleSetChoiceSentences.notOnRecord : ruleSetChoiceSentences.kept;
}
