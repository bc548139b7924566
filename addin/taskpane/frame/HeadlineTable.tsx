import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Headline, Tally } from '../../../shared/headline.ts';
import { RATINGS } from '../../../shared/rules/verdict.ts';
import { headlineTableLabels } from './words.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalS,
    // The pane breaks long words anywhere; GREEN stays whole unless the text is enlarged beyond the space for it.
    overflowWrap: 'normal',
    '@container (max-width: 220px)': { overflowWrap: 'anywhere' },
  },
  name: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Shown {
  readonly headline: Headline;
  readonly caption: string;
}

/** How many indicators have each rating, in total and for each theme. */
export function HeadlineTable({ headline, caption }: Shown) {
  const styles = useStyles();
  const { all, numbered, unnumbered, themes } = headline;
  const hasBoth = numbered.indicators > 0 && unnumbered.indicators > 0;
  const rows: readonly (readonly [string, Tally])[] = [
    [headlineTableLabels.all, all],
    ...(hasBoth
      ? ([
          [headlineTableLabels.numbered, numbered],
          [headlineTableLabels.unnumbered, unnumbered],
        ] as const)
      : []),
    ...themes.map(theme => [theme.theme || headlineTableLabels.noTheme, theme] as const),
  ];
  const ratings = RATINGS.filter(word => all[word] > 0);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <td className={styles.name} />
          {[...ratings, headlineTableLabels.notRated].map(word => (
            <th key={word} scope="col" className={styles.head}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, tally]) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {ratings.map(word => (
              <td key={word} className={styles.figure}>
                {tally[word]}
              </td>
            ))}
            <td className={styles.figure}>{tally.notRated}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
