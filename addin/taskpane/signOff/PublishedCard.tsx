import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useState } from 'react';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import { fill } from '../../../shared/words/fill.ts';
import { publishedSentence } from '../actions/record/recordSentences.ts';
import { CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { recordCardLabels, recordCardSentences } from './words.ts';

/** A signed-off revision is not published yet: agendas go out days before a meeting, so readers may have it from a day on. */
export function PublishedCard({
  person,
  revisions,
}: {
  readonly person: Me;
  readonly revisions: readonly Revision[];
}) {
  const { published } = revisions.findLast(revision => revision.published !== null) ?? {};
  const latest = revisions.at(-1);
  const isOut = latest?.published !== null;
  return (
    <>
      {published && <CardLine>{publishedSentence(published)}</CardLine>}
      {!published && <CardLine>{recordCardSentences.notPublished}</CardLine>}
      {latest && !isOut && person.roles.includes('approver') && <PublishForm latest={latest} />}
    </>
  );
}

function PublishForm({ latest }: { readonly latest: Revision }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const [day, setDay] = useState('');
  return (
    <>
      <Field label={recordCardLabels.openFrom} hint={recordCardSentences.openFrom}>
        <Input type="date" size="small" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <CardActions>
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => actions.markPublished(latest, day === '' ? null : day)}
        >
          {fill(recordCardLabels.publish, { rev: latest.rev })}
        </Button>
      </CardActions>
    </>
  );
}
