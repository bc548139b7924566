import { readD1Migrations } from '@cloudflare/vitest-plugin';
import type { TestProject } from 'vitest/node';
import { earlierQuarters } from '../../../local/earlierQuarters.ts';
import type { Provided } from '../../examples/provided.ts';
import { theSample } from '../../examples/theSample.ts';

/** Runs in Node before the tests inside workerd: reads what they need from files. */
export default async function provideSample({ provide }: TestProject): Promise<void> {
  const provided: Provided = {
    migrations: await readD1Migrations('worker/migrations'),
    sample: await theSample(),
    earlierQuarters: await earlierQuarters(),
  };
  provide('migrations', provided.migrations);
  provide('sample', provided.sample);
  provide('earlierQuarters', provided.earlierQuarters);
}
