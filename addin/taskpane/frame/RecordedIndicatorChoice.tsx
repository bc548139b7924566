import { Field, Select } from '@fluentui/react-components';
import type { CalledOnRecord } from '../../../shared/record/identity.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';

const LONGEST_OPTION = 70;
/** What the record takes of one row. */
const MOST = 20;

interface Choosing {
  readonly candidates: readonly CalledOnRecord[];
  readonly chosen: readonly CalledOnRecord[];
  /** One list more for each that is chosen. */
  readonly isMany: boolean;
  readonly onChoose: (chosen: readonly CalledOnRecord[]) => void;
}

/** The indicators on record that are meant. */
export function RecordedIndicatorChoice({ candidates, chosen, isMany, onChoose }: Choosing) {
  const shown = isMany ? [...chosen, null].slice(0, MOST) : [chosen[0] ?? null];
  return shown.map((one, index) => {
    const others = chosen.filter((_, at) => at !== index);
    const left = candidates.filter(candidate => !isMany || !others.includes(candidate));
    if (one === null && left.length === 0) return null;
    const label = index === 0 ? 'The indicator on record' : `Indicator ${index + 1}`;
    return (
      <Field key={label} label={label} required={index === 0}>
        <Select
          value={one?.uid ?? ''}
          onChange={(_, { value }) => {
            const next = candidates.find(({ uid }) => uid === value);
            onChoose([...chosen.slice(0, index), ...(next ? [next] : []), ...chosen.slice(index + 1)]);
          }}
        >
          {(one === null || index > 0) && <option value="">None</option>}
          {left.map(candidate => (
            <option key={candidate.uid} value={candidate.uid}>
              {indicatorLabel(candidate).slice(0, LONGEST_OPTION)}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}
