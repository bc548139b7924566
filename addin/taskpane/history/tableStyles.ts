import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** The tables of periods, whose periods open what the report said. */
export const useTableStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  head: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    // As in HeadlineTable.tsx: a heading of one word stays whole.
    overflowWrap: 'normal',
    '@container (max-width: 220px)': { overflowWrap: 'anywhere' },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
  },
  // "2017/18" stays whole, as the headings do.
  period: { overflowWrap: 'normal' },
  open: {
    font: 'inherit',
    padding: 0,
    minHeight: '24px',
    border: 'none',
    background: 'none',
    textAlign: 'start',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
  },
  notes: { minWidth: '10rem', overflowWrap: 'normal' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  scroll: { overflowX: 'auto' },
});
