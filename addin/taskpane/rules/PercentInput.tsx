import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';

interface Percent {
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly required: boolean;
  readonly onChange: (value: string) => void;
}

/** A share, as people write it. */
export function PercentInput({ label, value, fault, required, onChange }: Percent) {
  return (
    <Field label={label} required={required} {...(fault && { validationMessage: fault })}>
      <Input
        value={value}
        maxLength={12}
        inputMode="decimal"
        contentAfter="%"
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
