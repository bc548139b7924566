/** What the foot of each printed page says; &P and &N are Excel's codes for the page's number and their count. */
export const footerLabels = {
  between: ' | ',
  page: 'Page &P of &N',
} as const;
