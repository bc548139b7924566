import { production, trial } from './environment.ts';
import { manifestXml } from './manifestXml.ts';

/** The origin that an add-in can be served from: https, and not this machine. null for any other address. */
export function deploymentOrigin(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
    ? url.origin
    : null;
}

/**
 * The files that differ from one deployment to another, by their place in dist/: both manifests, and functions.json, which
 * names the address of the help page. `metadata` is what functions.json holds for this origin.
 */
export function deploymentFiles(origin: string, metadata: object): Readonly<Record<string, string>> {
  return {
    'manifest.production.xml': manifestXml(production(origin)),
    'manifest.test.xml': manifestXml(trial(origin)),
    'addin/functions.json': JSON.stringify(metadata, null, 2),
  };
}
