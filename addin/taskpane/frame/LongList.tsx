import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

interface Long<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** As many as a person reads before they want to say so. */
  readonly atOnce?: number;
  /** What stands above them. */
  readonly first?: ReactNode;
}

/** A list that comes in parts. */
export function LongList<Item>({ items, keyOf, children, first, atOnce = 10 }: Long<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {first && <li>{first}</li>}
        {items.slice(0, shown).map(item => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + atOnce)}>
          Show {Math.min(atOnce, left)} more of {left}
        </Button>
      )}
    </>
  );
}
