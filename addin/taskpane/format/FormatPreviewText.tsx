import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { formatNotes, formatPreviewSentence } from '../actions/format/formatSentences.ts';
import type { CheckedView } from '../state/paneState.ts';

const useStyles = makeStyles({
  line: { margin: 0 },
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
});

/** How many changes formatting would make, and what to know before it runs. */
export function FormatPreviewText({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const notes = view.changes === 0 ? [] : formatNotes(view);
  return (
    <>
      <Text as="p" className={styles.line}>
        {formatPreviewSentence(view.changes)}
      </Text>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(note => (
            <li key={note}>
              <Text>{note}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
