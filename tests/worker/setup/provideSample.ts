import type { TestProject } from 'vitest/node';
import { earlierQuarters } from '../../../local/earlierQuarters.ts';
import type { Provided } from '../../examples/provided.ts';
import { theSample } from '../../examples/theSample.ts';

/** Runs in Node before the tests inside workerd: reads what they need from files. */
export default async function provideSample({ provide }: TestProject): Promise<void> {
  const provided: Provided = {
    sample: await theSample(),
    earlierQuarters: await earlierQuarters(),
  };
  provide('sample', provided.sample);
  provide('earlierQuarters', provided.earlierQuarters);
}
