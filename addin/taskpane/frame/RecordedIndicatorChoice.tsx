import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import type { ListedIndicator } from '../../../shared/record/identity/rowIdentity.ts';
import { fill } from '../../../shared/words/fill.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';
import { indicatorChoiceLabels } from './words.ts';

const LONGEST_OPTION = 70;
/** The most links that the record accepts for one row. */
const MOST = 20;

interface Choosing {
  readonly candidates: readonly ListedIndicator[];
  readonly chosen: readonly ListedIndicator[];
  /** Adds a list for each further indicator. */
  readonly isMany: boolean;
  readonly onChoose: (chosen: readonly ListedIndicator[]) => void;
}

/** Chooses one or more indicators on record. */
export function RecordedIndicatorChoice({ candidates, chosen, isMany, onChoose }: Choosing) {
  const shown = isMany ? [...chosen, null].slice(0, MOST) : [chosen[0] ?? null];
  return shown.map((one, index) => {
    const others = chosen.filter((_, at) => at !== index);
    const left = candidates.filter(candidate => !isMany || !others.includes(candidate));
    if (one === null && left.length === 0) return null;
    const label =
      index === 0 ? indicatorChoiceLabels.first : fill(indicatorChoiceLabels.other, { number: index + 1 });
    return (
      <Field key={label} label={label} required={index === 0}>
        <Select
          value={one?.uid ?? ''}
          onChange={(_, { value }) => {
            const next = candidates.find(({ uid }) => uid === value);
            onChoose([...chosen.slice(0, index), ...(next ? [next] : []), ...chosen.slice(index + 1)]);
          }}
        >
          {(one === null || index > 0) && <option value="">{indicatorChoiceLabels.none}</option>}
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
