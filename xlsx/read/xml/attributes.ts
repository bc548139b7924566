import type { XmlAttributes } from './readElements.ts';

/** XML Schema's boolean. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A whole number that is not negative, or null. */
export function wholeNumber(text: string | undefined): number | null {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= 0 ? number : null;
}

/** The attribute `local` of another namespace: "r:id" by whatever prefix a writer chose. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  const name = Object.keys(attributes).find(key => key.endsWith(`:${local}`) && !key.startsWith('xmlns:'));
  return name === undefined ? undefined : attributes[name];
}
