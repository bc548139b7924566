import { HostError } from './hostError.ts';

const LONGEST = 31;

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique. */
export function checkSheetName(name: string, others: readonly { readonly name: string }[]): void {
  const isBad = name === '' || name.length > LONGEST || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isBad) throw new HostError('InvalidArgument', 'The sheet name is invalid.');
  if (others.some(other => other.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

/** "Report (2)", or the next number that is free: what Excel calls the copy of a sheet. */
export function nameOfCopy(name: string, others: readonly { readonly name: string }[]): string {
  for (let number = 2; ; number++) {
    const tag = ` (${number})`;
    const tried = name.slice(0, LONGEST - tag.length) + tag;
    if (!others.some(other => other.name.toLowerCase() === tried.toLowerCase())) return tried;
  }
}
