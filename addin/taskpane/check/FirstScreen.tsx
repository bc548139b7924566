import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../paneContext.ts';
import type { OpenReport } from '../paneState.ts';
import { reportWords } from '../reportWords.ts';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import { RulesChoice } from './RulesChoice.tsx';
import { SheetChoice } from './SheetChoice.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  said: { margin: 0 },
  large: { width: '100%', minHeight: '56px', fontSize: tokens.fontSizeBase400 },
});

/** What Outturn sees, over one large button. */
export function FirstScreen({ open }: { readonly open: OpenReport }) {
  const styles = useStyles();
  const { desk } = usePane();
  const { work } = usePaneState();
  return (
    <div className={styles.screen}>
      <Text as="p" size={400} className={styles.said}>
        {reportWords(open)} Nothing changes until you choose.
      </Text>
      <Button
        appearance="primary"
        size="large"
        className={styles.large}
        disabledFocusable={work !== null}
        onClick={desk.check}
      >
        Validate and format report
      </Button>
      <SheetChoice open={open} />
      <RulesChoice open={open} />
      <ColumnsChoice open={open} />
    </div>
  );
}
