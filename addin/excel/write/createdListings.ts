import type { Listing } from '../openWorkbook.ts';

/** Under which the workbook remembers the sheets that we made. */
export const CREATED_LISTINGS = 'outturn.listings';

/** Sheets that we made, by name in small letters. */
export type CreatedListings = Readonly<Record<string, CreatedListing>>;

/** The id of a sheet that is only being made: it has none before Excel answers. */
export const NO_ID_YET = '';

interface CreatedListing {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
}

/** What tells whether a sheet of the listing's name is the one that we made. */
export interface NamedSheet {
  readonly id: string;
  /** The first two rows, from A1. */
  readonly top: readonly (readonly unknown[])[];
}

/**
 * Ours by its id; after another Excel has opened the file ids may differ, and it is ours where its title and headings are
 * still the ones that we wrote.
 */
export function isCreatedByOutturn(sheet: NamedSheet, own: CreatedListings, name: string): boolean {
  const listing = own[name.toLowerCase()];
  if (listing === undefined) return false;
  if (listing.id === sheet.id) return true;
  const [title = [], headings = []] = sheet.top;
  if (listing.id === NO_ID_YET && [...title, ...headings].every(text => text === '')) return true;
  return title[0] === listing.title && listing.headings.every((text, column) => headings[column] === text);
}

export function withCreatedListing(
  own: CreatedListings,
  id: string,
  { sheetName, title, headings }: Listing,
): CreatedListings {
  return { ...own, [sheetName.toLowerCase()]: { id, title, headings } };
}
