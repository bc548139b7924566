import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport, SheetName } from '../state/paneState.ts';
import { partsLabels, partsSentences } from './words.ts';

const useStyles = makeStyles({
  group: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  line: { margin: 0 },
  sheet: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  button: { justifySelf: 'start' },
});

/** Where several sheets hold a report of the period: a person ticks those that are parts of one report. */
export function PartsChoice({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { parts, copies, alike, sheets, missingParts } = open;
  if (copies.length === 0 && parts.length === 1 && missingParts.length === 0) return null;
  const ids = new Set([...parts, ...copies].map(({ id }) => id));
  const ofPeriod = sheets.filter(({ id }) => ids.has(id));
  const isPart = ({ id }: SheetName): boolean => parts.some(part => part.id === id);
  const proposed = ofPeriod.filter(sheet => isPart(sheet) || alike.some(({ id }) => id === sheet.id));
  const tick = (sheet: SheetName): void => {
    const ticked = ofPeriod.filter(other => isPart(other) !== (other.id === sheet.id));
    void actions.chooseParts(ticked.length === 0 ? parts : ticked);
  };
  return (
    <fieldset className={styles.group} disabled={work !== null}>
      <legend>
        <Text weight="semibold">{partsLabels.heading}</Text>
      </legend>
      <Text as="p" className={styles.line}>
        {fill(partsSentences.tick, {
          count: ofPeriod.length,
          period: periodText(open.report.period),
          sheet: open.sheet.name,
        })}
      </Text>
      {missingParts.length > 0 && (
        <Text as="p" className={styles.line}>
          {fill(partsSentences.missing, { sheets: missingParts.join(', ') })}
        </Text>
      )}
      {ofPeriod.map(sheet => (
        <label key={sheet.id} className={styles.sheet}>
          <input type="checkbox" checked={isPart(sheet)} onChange={() => tick(sheet)} />
          {sheet.name}
        </label>
      ))}
      {proposed.length > parts.length && (
        <Button
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={() => actions.chooseParts(proposed)}
        >
          {fill(partsLabels.together, { sheets: proposed.map(({ name }) => name).join(', ') })}
        </Button>
      )}
      {missingParts.length > 0 && (
        <Button
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={() => actions.chooseParts(parts)}
        >
          {partsLabels.withoutMissing}
        </Button>
      )}
    </fieldset>
  );
}
