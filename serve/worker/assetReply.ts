import type { ServedBindings } from './servedBindings.ts';

/** A file of the add-in, with its type and its headers; null where there is none at that address. */
export async function assetReply(request: Request, env: ServedBindings): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  const asset = Object.hasOwn(env.ASSET_INDEX, pathname) ? env.ASSET_INDEX[pathname] : undefined;
  if (!asset || !['GET', 'HEAD'].includes(request.method)) return null;
  const headers = new Headers(asset.headers);
  const held = request.headers.get('if-none-match')?.split(',') ?? [];
  if (held.some(tag => tag.trim().replace(/^W\//, '') === headers.get('etag')))
    return new Response(null, { status: 304, headers });
  const file = await env.ASSET_FILES.fetch(`http://files${pathname}`);
  if (!file.ok) throw new Error('A file of the add-in is gone. Build it again.');
  return new Response(request.method === 'HEAD' ? null : file.body, { headers });
}
