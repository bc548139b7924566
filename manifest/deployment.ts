import { addinId } from './addinId.ts';
import type { Environment } from './environment.ts';
import { manifestXml } from './manifestXml.ts';

export const production = (origin: string): Environment => ({
  id: addinId(origin, 'production'),
  name: 'Outturn',
  namespace: 'KPI',
  origin,
});

/** Beside production on the same machine. */
export const trial = (origin: string): Environment => ({
  id: addinId(origin, 'test'),
  name: 'Outturn (test)',
  namespace: 'KPI_TEST',
  origin,
});

/** The origin that an add-in can be served from: https, and not this machine. null for any other address. */
export function deploymentOrigin(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
    ? url.origin
    : null;
}

/**
 * The files that differ from one deployment to another, by their place in dist/: both manifests, and functions.json, which
 * names the address of the help page. `metadata` is what functions.json holds for this origin; `version` is package.json's.
 */
export function deploymentFiles(
  origin: string,
  version: string,
  metadata: object,
): Readonly<Record<string, string>> {
  return {
    'manifest.production.xml': manifestXml(production(origin), version),
    'manifest.test.xml': manifestXml(trial(origin), version),
    'addin/functions.json': JSON.stringify(metadata, null, 2),
  };
}
