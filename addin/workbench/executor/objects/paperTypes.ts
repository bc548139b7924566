import { invalidArgument } from '../../model/hostError.ts';

/** Excel.PaperType by the file's number of the paper (ECMA-376 part 1, 18.3.1.63), from 1 on. */
const PAPER_TYPES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
];

/** Null where the file has a paper that this stand-in has no name for. */
export const paperType = (paper: number): string | null => PAPER_TYPES[paper - 1] ?? null;

export function readPaperType(name: string): number {
  const index = PAPER_TYPES.indexOf(name);
  if (index < 0) throw invalidArgument();
  return index + 1;
}
