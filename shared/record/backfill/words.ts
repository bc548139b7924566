/** Why an old report is not brought in. `period` is such as "2014/15 Q1". */
export const backfillRefusals = {
  notOver: '{period} is not over. Sign its report off from its workbook instead.',
  onRecord:
    '{period} is on record already, and not from this file. Correct it in its workbook if the record is wrong.',
  voided: '{period} from this file was voided on record. Correct the file, then plan again.',
  sheetsDiffer:
    'Two sheets of {period} differ: here it says "{here}", and "{there}" on "{sheet}". Keep one of them in the file, then plan again.',
  differs:
    'Two files of {period} differ: here it says "{here}", and "{there}" in "{file}". Take the wrong one out of the folder, then plan again.',
} as const;

/** The reason where a person gives none. */
export const AS_PUBLISHED = 'Brought in from the published report.';

/** Why a sheet is left out although nothing of it is lost. */
export const backfillSentences = {
  summary: 'Another sheet has more indicators of the same period, so this one was taken for its summary.',
  twice: 'The same report of {period} is also in "{file}", which counts.',
} as const;

/** What a refusal shows of a cell that holds nothing. */
export const backfillFragments = { emptyCell: '(nothing)' } as const;
