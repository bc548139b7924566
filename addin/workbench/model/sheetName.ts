import { HostError } from './hostError.ts';

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique. */
export function checkSheetName(name: string, others: readonly { readonly name: string }[]): void {
  const isBad = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isBad) throw new HostError('InvalidArgument', 'The sheet name is invalid.');
  if (others.some(other => other.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}
