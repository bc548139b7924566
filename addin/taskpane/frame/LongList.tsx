import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useState } from 'react';
import { fill } from '../../../shared/words/fill.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
});

interface Long<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** How many items each part shows. */
  readonly atOnce?: number;
  /** Shown above the items. */
  readonly first?: ReactNode;
}

/** A list that shows more items on request. */
export function LongList<Item>({ items, keyOf, children, first, atOnce = 10 }: Long<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {first && <li>{first}</li>}
        {items.slice(0, shown).map(item => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + atOnce)}>
          {fill(frameLabels.showMore, { count: Math.min(atOnce, left), left })}
        </Button>
      )}
    </>
  );
}
