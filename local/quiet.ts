// Imported before wrangler: it reads these once, at load. Nothing may be fetched from outside at run time.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.WRANGLER_HIDE_BANNER = 'true';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
