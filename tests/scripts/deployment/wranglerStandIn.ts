import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Wrangler } from '../../../scripts/deployment/wrangler.ts';

/** What a test may break. */
export interface Account {
  readonly isLoggedIn?: boolean;
  readonly hasR2?: boolean;
  readonly refusesBundle?: boolean;
  readonly refusesUpload?: boolean;
  readonly isSilent?: boolean;
}

/** What a deployment changed in an account. */
export interface Changes {
  readonly commands: string[];
  readonly buckets: Set<string>;
  live: { readonly config: Record<string, unknown>; readonly secrets: unknown; readonly file: string } | null;
}

/**
 * Stands in for wrangler's process and the account behind it. It knows the commands that a deployment may use, word by word,
 * and throws at any other.
 */
export function wranglerStandIn(account: Account = {}): {
  readonly wrangler: Wrangler;
  readonly changes: Changes;
} {
  const changes: Changes = { commands: [], buckets: new Set(), live: null };
  const answer = (isDone: boolean, output = '') => ({ code: isDone ? 0 : 1, output });
  const configIn = (words: readonly string[]): Record<string, unknown> => {
    const config = JSON.parse(readFileSync(words[words.indexOf('--config') + 1] ?? '', 'utf8'));
    if (!existsSync(config.main) || !existsSync(config.assets.directory)) throw new Error('It has no files.');
    return config;
  };
  const wrangler: Wrangler = async words => {
    const command = words.map(word => (word.startsWith('/') ? 'FILE' : word)).join(' ');
    changes.commands.push(command);
    const isLoggedIn = account.isLoggedIn ?? true;
    if (command === 'whoami')
      // As wrangler 4.149 does: it exits with 0 either way.
      return answer(true, isLoggedIn ? 'You are logged in.' : 'You are not authenticated.');
    if (command === 'deploy --dry-run --config FILE --outdir FILE')
      return answer(!account.refusesBundle && configIn(words) !== null);
    if (!isLoggedIn) throw new Error('Nobody is logged in.');
    const bucket = /^r2 bucket (info|create) (\S+)(?: --jurisdiction eu)?$/.exec(command);
    if (bucket?.[1] === 'info') return answer(changes.buckets.has(bucket[2] ?? ''));
    if (bucket?.[1] === 'create') {
      if (account.hasR2 ?? true) changes.buckets.add(bucket[2] ?? '');
      return answer(account.hasR2 ?? true);
    }
    if (command === 'deploy --config FILE --secrets-file FILE') {
      if (account.refusesUpload) return answer(false);
      const file = words.at(-1) ?? '';
      if ((statSync(file).mode & 0o077) !== 0) throw new Error('Others can read the secrets.');
      const config = configIn(words);
      const bound = (config.r2_buckets ?? []) as { readonly bucket_name: string }[];
      if (bound.some(({ bucket_name: name }) => !changes.buckets.has(name))) return answer(false);
      changes.live = { config, secrets: JSON.parse(readFileSync(file, 'utf8')), file };
      return answer(true);
    }
    if (command === 'deployments status --config FILE') return answer(!account.isSilent);
    throw new Error(`No deployment may run wrangler ${command}.`);
  };
  return { wrangler, changes };
}
