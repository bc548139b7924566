import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { usePane, usePaneState } from './paneContext.ts';
import { frameLabels } from './words.ts';

/** Who decides: the person who is signed in, or the name typed with an earlier decision; "" where nobody is named yet. */
export function useDeciderName(): string {
  const { person, typedName } = usePaneState();
  return person?.name ?? typedName.trim();
}

/** Asks for the person's name where nobody is signed in. It is typed once for all decisions. */
export function NameField() {
  const { actions } = usePane();
  const { person, typedName } = usePaneState();
  if (person) return null;
  return (
    <Field label={frameLabels.yourName} required>
      <Input value={typedName} maxLength={200} onChange={(_, { value }) => actions.typeName(value)} />
    </Field>
  );
}
