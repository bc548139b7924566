import type { Listing } from '../openWorkbook.ts';

/** The setting that records the sheets that Outturn made. */
export const CREATED_LISTINGS = 'outturn.listings';

/** By the sheet's name in lower case. */
export type CreatedListings = Readonly<Record<string, CreatedListing>>;

/** The id of a new sheet before Excel answers. */
export const NO_ID_YET = '';

interface CreatedListing {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
}

/** A sheet that has the name of a listing. */
export interface NamedSheet {
  readonly id: string;
  /** The first two rows, from A1. */
  readonly top: readonly (readonly unknown[])[];
}

/**
 * Whether Outturn made the sheet, by its id. Another Excel may have given it another id; then its title and headings must
 * be the ones that were written.
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
