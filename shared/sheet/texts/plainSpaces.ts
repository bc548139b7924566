/** Spaces of other widths, and those that no line breaks at: Word and web pages leave them in what is pasted. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Characters without a width that say where a line may break: nobody sees them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** The text as it looks: two texts that a person cannot tell apart are the same. Line breaks stay. */
export const plainSpaces = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ');
