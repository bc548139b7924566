/** A figure that the bench prints about the record. */
export interface RecordFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}
