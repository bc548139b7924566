/** The result of the last action, as the pane shows it. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** To quote to an IT officer; "" where there is nothing to quote. */
  readonly reference: string;
  /** The id of the sheet whose new formatting it offers to undo. */
  readonly undoes?: string;
  /** What the sheets are about that were just added (shared/chartSheet.ts), and that it offers to remove. */
  readonly removes?: readonly string[];
  /** Says something of the sheet as it was: withdrawn with the next edit. */
  readonly isOfSheet?: true;
}

export const plainNotice = (tone: Notice['tone'], text: string): Notice => ({ tone, text, reference: '' });

/** A notice that an edit of the sheet makes out of date. */
export const noticeOfSheet = (tone: Notice['tone'], text: string): Notice => ({
  ...plainNotice(tone, text),
  isOfSheet: true,
});
