import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { CouncilSetting } from '../../../shared/record/contract/settings.ts';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import { fill } from '../../../shared/words/fill.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { frameLabels } from '../frame/words.ts';
import { dayText } from '../words/reportSummary.ts';
import { settingsCardLabels, settingsCardSentences } from './words.ts';

/** How the council uses its record, for an administrator. Read at a click. */
export function SettingsCard({ person }: { readonly person: Me }) {
  const { actions } = usePane();
  const { work, settings } = usePaneState();
  return (
    <Card title={settingsCardLabels.heading}>
      {settings === null ? (
        <>
          <CardLine>{settingsCardSentences.about}</CardLine>
          <CardActions>
            <Button size="small" disabledFocusable={work !== null} onClick={actions.openSettings}>
              {settingsCardLabels.open}
            </Button>
          </CardActions>
        </>
      ) : (
        settings.map(setting => (
          // A question that is open for one value is closed for the other.
          <Setting key={`${setting.name} ${setting.value}`} setting={setting} person={person} />
        ))
      )}
    </Card>
  );
}

interface SettingProps {
  readonly setting: CouncilSetting;
  readonly person: Me;
}

/** What holds now, since when, and the switch, with a question first: everybody in the council works by it. */
function Setting({ setting: { name, value, set_by: by, set_at: at }, person }: SettingProps) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const [isAsked, setAsked] = useState(false);
  const words = settingsCardSentences[name];
  const isOwnLimit = name === 'two_people' && value && person.roles.includes('approver');
  return (
    <>
      <CardLine>
        {value ? words.isOn : words.isOff}
        {by !== null && at !== null && ` ${fill(settingsCardSentences.setBy, { by, day: dayText(at) })}`}
      </CardLine>
      {isOwnLimit && <CardLine>{settingsCardSentences.notByApprover}</CardLine>}
      {!isOwnLimit && isAsked && <CardLine>{value ? words.wouldSwitchOff : words.wouldSwitchOn}</CardLine>}
      {!isOwnLimit && (
        <CardActions>
          {isAsked ? (
            <>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={work !== null}
                onClick={() => actions.changeSetting(name, !value)}
              >
                {value ? settingsCardLabels[name].switchOff : settingsCardLabels[name].switchOn}
              </Button>
              <Button size="small" onClick={() => setAsked(false)}>
                {frameLabels.cancel}
              </Button>
            </>
          ) : (
            <Button size="small" disabledFocusable={work !== null} onClick={() => setAsked(true)}>
              {value ? settingsCardLabels[name].switchOff : settingsCardLabels[name].switchOn} …
            </Button>
          )}
        </CardActions>
      )}
    </>
  );
}
