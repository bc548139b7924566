import { Button } from '@fluentui/react-button';
import type { Indicator } from '../../../shared/report.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { findingLabels } from './words.ts';

/** Asked once for each indicator: one that is reported once a year is not due before Q4. */
export function FrequencyForm({ indicator }: { readonly indicator: Indicator }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => actions.answerFrequency(indicator.id, 'annual')}
      >
        {findingLabels.annual}
      </Button>
    </div>
  );
}
