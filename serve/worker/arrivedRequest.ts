import type { ServedBindings } from './servedBindings.ts';

/**
 * The request as Cloudflare would hand it over: at the deployment's own address, whatever Host says, and with the client's
 * address in CF-Connecting-IP, which nobody else can set.
 */
export function arrivedRequest(request: Request, env: ServedBindings): Request {
  const { pathname, search } = new URL(request.url);
  const arrived = new Request(`${env.ORIGIN}${pathname}${search}`, request as RequestInit);
  arrived.headers.set('cf-connecting-ip', clientAddress(request, env));
  return arrived;
}

/** A proxy adds the address that it was called from as the last one; those before it are what the client wrote. */
function clientAddress(request: Request, { BEHIND_PROXY }: ServedBindings): string {
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (BEHIND_PROXY === 'yes' && forwarded) return forwarded;
  const { clientIp } = Object(request.cf) as { readonly clientIp?: string };
  // "192.0.2.7:52814": the port differs from one connection to the next.
  return clientIp?.replace(/:\d+$/, '') ?? 'unknown';
}
