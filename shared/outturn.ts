/** A number as a report prints it. Percentages are in points: "64.4%" is 64.4 with unit "%". */
export interface Quantity {
  readonly value: number;
  /** "%", "per 100,000 population", "kg per head", "µgm-3", "stars", "£m" ...; "" for a plain count. */
  readonly unit: string;
  /** Digits after the decimal point as printed, so that values compare and print as published (D6). */
  readonly decimals: number;
  /** "(177/255)" beside a percentage. */
  readonly fraction?: Fraction;
  /**
   * What the cell holds, in the same unit, where it prints fewer digits: 0.8982 shown as "90%" is exactly 89.82. A
   * rating uses this value, since nothing is rounded before it is rated; a direction uses the printed value (D6).
   */
  readonly exact?: number;
  /** The report says that the figure is not exact: "c. 95%", "almost 895". */
  readonly approximately?: Approximation;
}

/** How an approximate figure compares with the real one, in the report's words. */
export type Approximation = 'about' | 'just under' | 'just over';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** One value of a cell that may hold several: "14% (Alcohol) 38% (Drugs)". `label` is null where there is one. */
export interface Part {
  readonly label: string | null;
  readonly quantity: Quantity;
}

/** What was achieved in the period. `dataPeriod` is the tag as printed, "2013-2015" or "Q4 16-17", or null. */
export type Outturn =
  | {
      readonly state: 'measured';
      readonly parts: readonly [Part, ...Part[]];
      readonly dataPeriod: string | null;
      readonly provisional: boolean;
    }
  | { readonly state: 'milestone'; readonly onTrack: boolean }
  | { readonly state: 'none'; readonly reason: NoOutturn }
  | { readonly state: 'unreadable'; readonly text: string };

/** NEW (never reported before) is not N/A (not measured then): D5. `word` is any other known word without a value. */
export type NoOutturn = 'not-available' | 'new' | 'to-be-confirmed' | 'blank' | 'word';

/** The earlier outturn that a direction is measured against. It reads as an outturn does. */
export type Base = Outturn;
