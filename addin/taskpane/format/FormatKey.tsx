import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { possibleRatings } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { RATING_TINTS } from '../../../shared/sheet/plan/ratingLooks.ts';
import { formatKeyLabels } from './words.ts';

const useStyles = makeStyles({
  key: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
  swatches: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  // The colours of the sheet, whatever the theme of the pane.
  swatch: { padding: '2px 8px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
});

/** What the formatted sheet looks like, in a few lines. */
export function FormatKey({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.swatches}>
        {possibleRatings(ruleSet).map(rating => {
          const { fill, fontColour } = RATING_TINTS[rating];
          return (
            <span key={rating} className={styles.swatch} style={{ backgroundColor: fill, color: fontColour }}>
              {rating}
            </span>
          );
        })}
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
        <li>
          <Text>{formatKeyLabels.print}</Text>
        </li>
      </ul>
    </>
  );
}
