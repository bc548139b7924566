/**
 * Where an installation of the add-in lives. Two installations side by side must differ in all four: Excel tells
 * custom functions apart by namespace alone, so that a test copy under KPI would answer for the real one.
 */
export interface Environment {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  /** No slash at the end. */
  readonly origin: string;
}

/** For a developer's own Excel, where no other copy is installed: the sample's formulas say KPI. Its address never changes. */
export const LOCAL: Environment = {
  id: '6d6f9a0e-6d0b-4a57-9a3c-2d1c5a1f7b10',
  name: 'Outturn (local)',
  namespace: 'KPI',
  origin: 'https://localhost:3443',
};
