import { Button } from '@fluentui/react-button';
import { fill } from '../../../shared/words/fill.ts';
import { councilSentence } from '../actions/signOff/openFindingsSentences.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { councilLabels } from './words.ts';

interface Asked {
  /** The council as the sheet names it. */
  readonly named: string;
  /** The council of the person who is signed in. */
  readonly own: string;
}

/** The sheet names another council than the record's: asked once, by name, before anything is signed. */
export function CouncilQuestion({ named, own }: Asked) {
  const { actions } = usePane();
  const { work } = usePaneState();
  return (
    <Card title={councilLabels.heading}>
      <CardLine>{councilSentence(named, own)}</CardLine>
      <CardActions>
        <Button disabledFocusable={work !== null} onClick={actions.confirmCouncil}>
          {fill(councilLabels.itIsOurs, { own })}
        </Button>
      </CardActions>
    </Card>
  );
}
