/** Whether a figure on the edge of a band is in it. */
export type Edge = 'inclusive' | 'exclusive';
