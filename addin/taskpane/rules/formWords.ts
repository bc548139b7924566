import type { Form, PercentField } from './ruleSetDraft.ts';

interface FormWords {
  /** Short enough for a list in a pane of 320 px. */
  readonly name: string;
  /** What it says, and where its limits are read. */
  readonly says: string;
  /** The label of each per cent that it asks for. */
  readonly percents: Readonly<Partial<Record<PercentField, string>>>;
}

export const FORM_WORDS: Readonly<Record<Form, FormWords>> = {
  line: {
    name: 'At the line',
    says: 'GREEN on or better than the target, else RED.',
    percents: {},
  },
  'flat-band': {
    name: 'A band of AMBER',
    says: 'AMBER where worse than the target by no more than the band.',
    percents: { tolerance: 'AMBER within, per cent of the target' },
  },
  'shifted-band': {
    name: 'A band of GREEN, then AMBER',
    says: 'GREEN where worse by no more than one band, AMBER by no more than a wider one.',
    percents: {
      green: 'GREEN within, per cent of the target',
      amber: 'AMBER within, per cent of the target',
    },
  },
  'held-or-improved': {
    name: 'Held or improved',
    says: 'GREEN within the band; further off AMBER where it is no worse than last year.',
    percents: { tolerance: 'GREEN within, per cent of the target' },
  },
  'per-indicator': {
    name: 'Each its own tolerance',
    says: 'AMBER within the indicator’s own tolerance, which is read in the sheet’s Tolerance column.',
    percents: {
      tolerance: 'Where an indicator has no tolerance: AMBER within, per cent of the target',
    },
  },
  floor: {
    name: 'A target and a floor',
    says: 'AMBER between the target and the indicator’s floor, which is read in the sheet’s Floor column.',
    percents: {},
  },
  range: {
    name: 'A range',
    says: 'GREEN between two thresholds, which are read in the sheet’s Lower and Upper threshold columns or in the target.',
    percents: { tolerance: 'AMBER beyond an end within, per cent of that end' },
  },
};
