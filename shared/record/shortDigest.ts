/** The beginning of a digest, which is enough to compare with a receipt by eye. */
export const shortDigest = (digest: string): string => digest.slice(0, 16);
