/** With one full stop at its end, whatever a person wrote there. */
export const ended = (text: string): string => `${text.trim().replace(/[.\s]+$/, '')}.`;
