import canonicalize from 'canonicalize';

/** RFC 8785: one text for one value, whatever the order of its keys. The digest is of these characters in UTF-8. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A value without a JSON form cannot go on record.');
  return text;
}

/** SHA-256 in lower-case hexadecimal. Passed in, since this folder knows neither browser nor server. */
export type Sha256 = (text: string) => Promise<string>;
