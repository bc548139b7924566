/** With one full stop at its end, whatever a person wrote there. */
export const endWithFullStop = (text: string): string => `${text.trim().replace(/[.\s]+$/, '')}.`;
