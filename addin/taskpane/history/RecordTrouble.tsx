import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { noticeOf } from '../desk/noticeOf.ts';

const useStyles = makeStyles({
  trouble: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  line: { margin: 0 },
});

/** The record could not be asked: why, and once more. */
export function RecordTrouble({ error, again }: { readonly error: Error; readonly again: () => unknown }) {
  const styles = useStyles();
  return (
    <div className={styles.trouble} role="alert">
      <Text as="p" className={styles.line}>
        {noticeOf(error).text}
      </Text>
      <Button size="small" onClick={() => void again()}>
        Try again
      </Button>
    </div>
  );
}
