/** The number of a revision in an address; null for anything else. */
export const revInAddress = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
