import { spawn } from 'node:child_process';

/** Opens the person's own browser where there is a display; false where there is none. */
export function openBrowser(address: string): boolean {
  const opener = openerFor(process.platform);
  if (!opener) return false;
  const child = spawn(opener[0], [...opener.slice(1), address], { stdio: 'ignore', detached: true });
  // Without an opener nothing happens: the address has been printed.
  child.on('error', () => {});
  child.unref();
  return true;
}

function openerFor(platform: NodeJS.Platform): readonly [string, ...string[]] | null {
  if (process.env.CI) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
