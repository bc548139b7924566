/** Whether a bigger or a smaller figure is better. A milestone has none. */
export type Polarity = 'bigger' | 'smaller' | 'none';

/**
 * How an outturn was reported, as marked in the indicator's text: (C) cumulative since April, (S) snapshot,
 * (R) rolling year. `cumulative-ratio` is a (C) percentage, average or score, which is never isolated (D3).
 */
export type Kind = 'cumulative' | 'cumulative-ratio' | 'snapshot' | 'rolling' | 'unmarked';
