import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ThemeHeat } from '../../../shared/record/history/themeHeat.ts';
import { overviewLabels as labels, overviewSentences } from '../../../shared/record/history/words.ts';
import { fill } from '../../../shared/words/fill.ts';
import { headlineTableLabels } from '../frame/words.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, overflowWrap: 'normal' },
  caption: { textAlign: 'start', paddingBottom: tokens.spacingVerticalXS },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  some: { backgroundColor: tokens.colorPaletteRedBackground1 },
  half: { backgroundColor: tokens.colorPaletteRedBackground1, fontWeight: tokens.fontWeightBold },
});

/** How many indicators of each theme were RED, period by period. The words say it; the shade only helps the eye. */
export function ThemeHeatTable({ heat: { periods, themes } }: { readonly heat: ThemeHeat }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keyboard (WCAG 2.1.1).
    <section className={styles.scroll} aria-label={labels.heat} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{overviewSentences.heat}</caption>
        <thead>
          <tr>
            {[labels.theme, ...periods].map(heading => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ theme, cells }) => (
            <tr key={theme}>
              <th scope="row" className={styles.cell}>
                {theme || headlineTableLabels.noTheme}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={periods[index]}
                  className={mergeClasses(
                    styles.cell,
                    cell !== null && cell.heat > 0 && styles.some,
                    cell !== null && cell.heat > 2 && styles.half,
                  )}
                >
                  {cell ? fill(labels.red, { red: cell.red, rated: cell.rated }) : labels.none}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
