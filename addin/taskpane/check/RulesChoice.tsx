import { Field, Select } from '@fluentui/react-components';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSet.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import type { OpenReport } from '../paneState.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which rules the council rates by. The workbook remembers it. */
export function RulesChoice({ open }: { readonly open: OpenReport }) {
  const { desk } = usePane();
  const { work } = usePaneState();
  return (
    <Field label="Rating rules" hint="Your council’s rules for this year. The workbook remembers them.">
      <Select
        value={open.ruleSet.id}
        disabled={work !== null}
        onChange={(_, { value }) => desk.chooseRuleSet(value)}
      >
        {BUILT_IN_RULE_SETS.map(({ id, title }) => (
          <option key={id} value={id}>
            {capital(title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
