import { expect, it } from 'vitest';
import { startProcessorTime } from '../../setup/processorTime.ts';
import { call, column } from './customFunctions.ts';

it('a thousand rows take under half a second', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `${index}.5%`);
  const spent = startProcessorTime();
  call('RAG', column(...rows), '65%', 'Bigger is better');
  expect(spent()).toBeLessThan(500);
});
