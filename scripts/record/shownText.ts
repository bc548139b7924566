/** A text in quotes without control characters, which a terminal would obey. */
export const shownText = (text: string): string => JSON.stringify(text).replace(/\p{C}/gu, '?');
