import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { editedSinceRead } from '../state/paneState.ts';
import { usePaneState } from './paneContext.ts';

const useStyles = makeStyles({
  shown: { display: 'contents' },
  gone: { display: 'none' },
  before: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, opacity: 0.5 },
});

/** Statements about the sheet: hidden from the first edit until the next read, with what a person typed into them kept. */
export function AsRead({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const isEdited = editedSinceRead(usePaneState()).length > 0;
  return <div className={isEdited ? styles.gone : styles.shown}>{children}</div>;
}

/** A list to work through: pale after an edit, and not taken away from the person who works through it. */
export function AsReadBefore({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const isEdited = editedSinceRead(usePaneState()).length > 0;
  return (
    <div className={isEdited ? styles.before : styles.shown} aria-busy={isEdited}>
      {children}
    </div>
  );
}
