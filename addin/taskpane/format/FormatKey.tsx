import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { possibleRatings } from '../../../shared/rules/ruleSets/possibleRatings.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { RATING_TINTS } from '../../../shared/sheet/plan/ratingLooks.ts';

const useStyles = makeStyles({
  key: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
  swatches: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  // The colours are what will stand in the sheet, in every theme of the pane.
  swatch: { padding: '2px 8px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
});

/** What the sheet will look like, in a few lines. */
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
          <Text>Ratings on a tint that can be read, in print and by the colour-blind</Text>
        </li>
        <li>
          <Text>Arrows centred, sections and headings banded</Text>
        </li>
        <li>
          <Text>Columns wide enough, texts wrapped, headings kept in sight</Text>
        </li>
        <li>
          <Text>Landscape print, one page wide, headings on every page</Text>
        </li>
      </ul>
    </>
  );
}
