import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { RuleSetEditor } from '../rules/RuleSetEditor.tsx';
import { draftOf } from '../rules/ruleSetDraft.ts';
import { isChoiceOnRecord, rulesOnRecord } from '../rules/rulesOnOffer.ts';
import type { OpenedReport } from '../state/paneState.ts';

/** Rules of the record have an id of the workbook's, it may be, and other words. */
const ON_RECORD = 'on record: ';

const useStyles = makeStyles({
  rules: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  actions: { display: 'flex' },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which rules the council rates by: Outturn's, or its own. The workbook remembers it. */
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
      <Field label="Rating rules" hint={hintOf(isChoiceOnRecord(open, councilRules))}>
        <Select value={open.ruleSet.id} disabled={work !== null} onChange={(_, { value }) => choose(value)}>
          <Options rules={BUILT_IN_RULE_SETS} />
          <Options label="Your council’s own" rules={open.ownRuleSets} />
          <Options label="In the record" rules={onRecord} before={ON_RECORD} />
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-expanded={rulesDraft !== null}
          onClick={() => actions.editRuleSetDraft(rulesDraft ? null : draftOf(open.ruleSet))}
        >
          Your council’s own rules …
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
  return isOnRecord === false
    ? 'The workbook remembers them. The record does not know them in this form yet: an administrator of the record keeps them there before the quarter is signed off.'
    : 'Your council’s rules for this year. The workbook remembers them.';
}
