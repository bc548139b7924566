import { LOCAL, production, trial } from './environment.ts';
import { manifestXml } from './manifestXml.ts';

/** Where an add-in can be served from: https, and not this machine. Null for anything else. */
export function deploymentOrigin(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
    ? url.origin
    : null;
}

/**
 * What differs from one deployment to another, by its place in dist/: both manifests, and the functions' metadata, whose
 * help Excel opens at an address of its own. `metadata` is functions.json as it is committed, for this machine.
 */
export function deploymentFiles(origin: string, metadata: string): Readonly<Record<string, string>> {
  return {
    'manifest.production.xml': manifestXml(production(origin)),
    'manifest.test.xml': manifestXml(trial(origin)),
    'addin/functions.json': metadata.replaceAll(`"${LOCAL.origin}/`, `"${origin}/`),
  };
}
