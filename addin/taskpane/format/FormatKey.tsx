import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { possibleRatings } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { PLAIN_FONT_COLOUR, RATING_TINTS } from '../../../shared/sheet/plan/ratingLooks.ts';
import type { CheckedView } from '../state/paneState.ts';
import { formatKeyLabels } from './words.ts';

const useStyles = makeStyles({
  key: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
  swatches: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  // The colours of the sheet, whatever the theme of the pane.
  swatch: { padding: '2px 8px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
});

/** What the formatted sheet looks like, in a few lines. */
export function FormatKey({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.swatches}>
        {possibleRatings(view.open.ruleSet).map(rating => (
          <span
            key={rating}
            className={styles.swatch}
            style={{ backgroundColor: RATING_TINTS[rating].fill, color: PLAIN_FONT_COLOUR }}
          >
            {rating}
          </span>
        ))}
      </div>
      <ul className={styles.key}>
        <li>
          <Text>{formatKeyLabels.ratings}</Text>
        </li>
        <li>
          <Text>{formatKeyLabels.arrows}</Text>
        </li>
        <li>
          <Text>{formatKeyLabels.columns}</Text>
        </li>
        {!view.preview.headingsTooFarDown && (
          <li>
            <Text>{formatKeyLabels.headings}</Text>
          </li>
        )}
        <li>
          <Text>{formatKeyLabels.print}</Text>
        </li>
      </ul>
    </>
  );
}
