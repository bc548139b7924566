/** In characters: a reason that a person gives with an act. By itself, for forms of the pane that check no body. */
export const LONGEST_REASON = 2000;
