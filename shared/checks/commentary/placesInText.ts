/** Where something is in its sentence; `end` is where the next letter begins. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Those that end at a place in the sentence or before it, from the left. */
export const placedBefore = <P extends Place>(places: readonly P[], at: number): readonly P[] =>
  places.filter(({ end }) => end <= at);

/** Those that start at a place in the sentence or after it, from the left. */
export const placedAfter = <P extends Place>(places: readonly P[], at: number): readonly P[] =>
  places.filter(({ start }) => start >= at);

/** At most so many letters of the text, up to a place in it. */
export const textBefore = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at);
