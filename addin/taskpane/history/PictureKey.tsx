import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { KeyEntry } from '../../../shared/record/history/chart/pictureKey.ts';
import { SmallPicture } from './PictureMarks.tsx';

const useStyles = makeStyles({
  key: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: 0,
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What each mark of a picture means. */
export function PictureKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.key}>
      {entries.map(({ sample, label }) => (
        <li key={label} className={styles.entry}>
          <SmallPicture picture={sample} />
          {label}
        </li>
      ))}
    </ul>
  );
}
