/** Fails where it is called, so that a first use is seen at once. */
export default function omitted() {
  throw new Error('This package is left out of node_modules: see "overrides" in package.json.');
}
