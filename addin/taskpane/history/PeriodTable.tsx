import type { ReactNode } from 'react';
import { useTableStyles } from './tableStyles.ts';

interface Shown {
  readonly label: string;
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of periods under its headings. It scrolls sideways by itself where it is wider than the pane. */
export function PeriodTable({ label, columns, children }: Shown) {
  const styles = useTableStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keyboard (WCAG 2.1.1).
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
