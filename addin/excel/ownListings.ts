import type { Listing } from './openWorkbook.ts';

/** Under which the workbook remembers the sheets that we made. */
export const OWN_LISTINGS = 'outturn.listings';

/** Sheets that we made, by name in small letters. */
export type OwnListings = Readonly<Record<string, OwnListing>>;

/** The id of a sheet that is only being made: it has none before Excel answers. */
export const UNFINISHED = '';

interface OwnListing {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
}

/** What tells whether a sheet of the listing's name is the one that we made. */
export interface SheetOfName {
  readonly id: string;
  /** The first two rows, from A1. */
  readonly top: readonly (readonly unknown[])[];
}

/**
 * Ours by its id; after another Excel has opened the file ids may differ, and it is ours where its title and headings are
 * still the ones that we wrote.
 */
export function isOwn(sheet: SheetOfName, own: OwnListings, name: string): boolean {
  const listing = own[name.toLowerCase()];
  if (listing === undefined) return false;
  if (listing.id === sheet.id) return true;
  const [title = [], headings = []] = sheet.top;
  if (listing.id === UNFINISHED && [...title, ...headings].every(text => text === '')) return true;
  return title[0] === listing.title && listing.headings.every((text, column) => headings[column] === text);
}

export function withOwn(own: OwnListings, id: string, { sheetName, title, headings }: Listing): OwnListings {
  return { ...own, [sheetName.toLowerCase()]: { id, title, headings } };
}
