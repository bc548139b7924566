import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useState } from 'react';
import { LinkKind } from '../../../shared/record/contract/links.ts';
import type { ListedIndicator } from '../../../shared/record/identity/rowIdentity.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { RecordedIndicatorChoice } from '../frame/RecordedIndicatorChoice.tsx';
import { linkLabels, linkSentences } from './words.ts';

interface Linking {
  readonly uid: string;
  /** The indicators on record that it may continue. */
  readonly candidates: readonly ListedIndicator[];
}

/** An approver links two indicators that were not linked when the quarter was signed off. */
export function LinkForm({ uid, candidates }: Linking) {
  const { actions } = usePane();
  const [kind, setKind] = useState<LinkKind>('renamed');
  const [chosen, setChosen] = useState<readonly ListedIndicator[]>(candidates.slice(0, 1));
  const [old] = chosen;
  return (
    <NamedReasonForm
      open={linkLabels.add}
      label={linkLabels.why}
      hint={linkSentences.onRecord}
      submit={linkLabels.link}
      onSubmit={({ reason: why }) => old && actions.linkOnRecord(uid, { old: old.uid, kind, why })}
    >
      <RecordedIndicatorChoice candidates={candidates} chosen={chosen} isMany={false} onChoose={setChosen} />
      <Field label={linkLabels.relation}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(LinkKind.safeParse(value).data ?? kind)}>
          {LinkKind.options.map(option => (
            <Radio key={option} value={option} label={linkKindLabels[option]} />
          ))}
        </RadioGroup>
      </Field>
    </NamedReasonForm>
  );
}
