import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { loadedLater } from '../frame/loadedLater.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { backfillCardLabels, backfillCardRefusals, backfillCardSentences } from './words.ts';

const BackfillCard = loadedLater(async () => (await import('./BackfillCard.tsx')).BackfillCard);

/** Where an officer brings in what was reported before Outturn. Closed until its button is pressed. */
export function BringInCard({ person }: { readonly person: Me }) {
  const { backfill } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  if (!person.roles.includes('approver')) return null;
  if (isOpen || backfill) return <BackfillCard onClose={() => setOpen(false)} />;
  return (
    <Card title={backfillCardLabels.title}>
      <CardLine>{backfillCardSentences.why}</CardLine>
      {person.council.twoPeople ? (
        <CardLine>{backfillCardRefusals.twoPeople}</CardLine>
      ) : (
        <CardActions>
          <Button size="small" onClick={() => setOpen(true)}>
            {backfillCardLabels.open}
          </Button>
        </CardActions>
      )}
    </Card>
  );
}
