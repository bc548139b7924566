/** The result of the last action, as the pane shows it. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** To quote to an IT officer; "" where there is nothing to quote. */
  readonly reference: string;
}

export const plainNotice = (tone: Notice['tone'], text: string): Notice => ({ tone, text, reference: '' });
