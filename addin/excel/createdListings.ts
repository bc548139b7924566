import type { Listing } from './openWorkbook.ts';

/** The setting that records the sheets that Outturn made. */
export const CREATED_LISTINGS = 'outturn.listings';

/** Requests what the workbook keeps of the sheets that Outturn made. Call the result after a sync. */
export function requestCreatedListings({ workbook }: Excel.RequestContext): () => CreatedListings {
  const setting = workbook.settings.getItemOrNullObject(CREATED_LISTINGS);
  setting.load('value');
  return () => (setting.isNullObject ? {} : (setting.value as CreatedListings));
}

/** By the sheet's name in lower case. */
export type CreatedListings = Readonly<Record<string, CreatedListing>>;

/** The id of a new sheet before Excel answers. */
export const NO_ID_YET = '';

interface CreatedListing {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Of a sheet with a chart: what it is about (shared/chartSheet.ts). */
  readonly about?: string;
}

/** What a sheet that Outturn makes is called, and what its first two rows hold. */
export interface NamedListing extends Pick<Listing, 'sheetName' | 'title' | 'headings'> {
  readonly about?: string;
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
  { sheetName, title, headings, about }: NamedListing,
): CreatedListings {
  const entry = { id, title, headings, ...(about !== undefined && { about }) };
  return { ...own, [sheetName.toLowerCase()]: entry };
}

export function withoutCreatedListing(own: CreatedListings, name: string): CreatedListings {
  return Object.fromEntries(Object.entries(own).filter(([known]) => known !== name));
}

/**
 * The name of the sheet about it: the one that was written before, or its own, with a number where a sheet of ours about
 * something else has that.
 */
export function createdNameOf(
  own: CreatedListings,
  { about, name }: { readonly about: string; readonly name: string },
): string {
  const before = Object.entries(own).find(([, entry]) => entry.about === about)?.[0];
  const isTaken = (candidate: string): boolean => Object.hasOwn(own, candidate.toLowerCase());
  let free = name;
  for (let copy = 2; isTaken(free); copy++) free = `${name} (${copy})`;
  return before ?? free;
}
