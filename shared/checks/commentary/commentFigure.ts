/** How exactly a figure is meant: "164", "about 160", "over 160", "nearly 165". */
export type Exactness = 'exactly' | 'about' | 'over' | 'nearly';

/** A number that a comment states, with its place in its sentence. */
export interface CommentFigure {
  readonly value: number;
  readonly decimals: number;
  /** "" is a count of things. A rate carries what it is out of: "per 100000". A span of time measures nothing here. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly exactness: Exactness;
  /** The word that follows, in lower case: what is counted, where it is a count. */
  readonly noun: string;
  /** "twelve" */
  readonly spelled: boolean;
}

/** "87/135", "87 out of 135", "87 of the 135". */
export interface StatedFraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly exactness: Exactness;
  readonly start: number;
  readonly end: number;
  readonly spelled: boolean;
}

/** The figures and fractions of a sentence, each from the left. */
export interface SentenceFigures {
  readonly figures: readonly CommentFigure[];
  readonly fractions: readonly StatedFraction[];
}
