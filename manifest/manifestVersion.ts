const PARTS = /^([1-9]\d{0,3})\.(\d{1,5})\.(\d{1,5})(?:[-+].*)?$/;

/**
 * The manifest's version of four parts, from package.json's of three: "1.4.2" is "1.4.2.0". The schema allows five digits
 * a part and a leading 0; Microsoft 365 refuses a first part outside 1 to 9999. Throws for a version that cannot be one.
 */
export function manifestVersion(packageVersion: string): string {
  const [, major, minor, patch] = PARTS.exec(packageVersion) ?? [];
  if (major === undefined) {
    throw new Error(`A manifest cannot have version ${packageVersion}: the first part is 1 to 9999.`);
  }
  return `${major}.${minor}.${patch}.0`;
}
