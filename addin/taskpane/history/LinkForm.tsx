import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { CalledOnRecord } from '../../../shared/record/identity.ts';
import { LinkKind } from '../../../shared/record/link.ts';
import { LINK_WORDS } from '../../../shared/record/linkWords.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { RecordedIndicatorChoice } from '../frame/RecordedIndicatorChoice.tsx';

interface Linking {
  readonly uid: string;
  /** The indicators on record that it may carry on from. */
  readonly candidates: readonly CalledOnRecord[];
}

/** An approver says later what nobody said when the quarter was signed. */
export function LinkForm({ uid, candidates }: Linking) {
  const { actions } = usePane();
  const [kind, setKind] = useState<LinkKind>('renamed');
  const [chosen, setChosen] = useState<readonly CalledOnRecord[]>(candidates.slice(0, 1));
  const [old] = chosen;
  return (
    <NamedReasonForm
      open="It carries on from an older indicator"
      label="Why"
      hint="It goes on record under your name."
      submit="Link them"
      onSay={({ reason: why }) => old && actions.linkOnRecord(uid, { old: old.uid, kind, why })}
    >
      <RecordedIndicatorChoice candidates={candidates} chosen={chosen} isMany={false} onChoose={setChosen} />
      <Field label="What it is to that one">
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(LinkKind.safeParse(value).data ?? kind)}>
          {LinkKind.options.map(option => (
            <Radio key={option} value={option} label={LINK_WORDS[option]} />
          ))}
        </RadioGroup>
      </Field>
    </NamedReasonForm>
  );
}
