import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

const NOTHING_OF_THE_DEVICE = { camera: [], microphone: [], geolocation: [], payment: [], usb: [] };
const ONE_YEAR = 'max-age=31536000';

/** The headers of every reply (OWASP, "HTTP Headers"). A route or page that has set one of them keeps its own. */
export const replyHeaders = secureHeaders({
  overwrite: false,
  // Not for subdomains: the record does not know what else a council serves below its host.
  strictTransportSecurity: ONE_YEAR,
  xFrameOptions: 'DENY',
  permissionsPolicy: NOTHING_OF_THE_DEVICE,
  // Older browsers ran filters that did harm; 0 switches them off.
  xXssProtection: '0',
});

/**
 * The pages run no script, load our own style alone, send forms only to us, and have no opener. A form's page has to name
 * its origin to us, which `no-referrer` would hide (Fetch, 3.2).
 */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'same-origin',
  strictTransportSecurity: ONE_YEAR,
  xFrameOptions: 'DENY',
  permissionsPolicy: NOTHING_OF_THE_DEVICE,
});

/** Open data may be read by a page of any site, which may also ask first (Fetch, 4.8). No cookie or token plays a part. */
export const openToEverySite = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['If-None-Match'],
  exposeHeaders: ['ETag', 'Content-Disposition'],
  maxAge: 86_400,
});
