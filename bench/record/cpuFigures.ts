import { readdir, readFile } from 'node:fs/promises';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';

const INDICATORS = 200;
const FIRST_YEAR = 1600;
const WARMING = 10;
const SIGN_OFFS = 40;
/** Of /proc: Linux counts hundredths of a second for programs, whatever its kernel does. */
const TICK_MS = 10;

/** The processor time of a sign-off, of workerd alone; nothing where the system has no /proc. */
export async function cpuFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  const signOffs = async (from: number, count: number): Promise<void> => {
    for (let at = from; at < from + count; at++)
      await record.signOff(benchQuarter(FIRST_YEAR + at, 'Appendix 1', INDICATORS));
  };
  await signOffs(0, WARMING);
  const before = await runtimeTicks();
  await signOffs(WARMING, SIGN_OFFS);
  const after = await runtimeTicks();
  if (before === null || after === null) return [];
  const value = Math.round((10 * (after - before) * TICK_MS) / SIGN_OFFS) / 10;
  return [{ figure: `signoff.cpu_ms.${INDICATORS}`, value, unit: `ms of workerd, the mean of ${SIGN_OFFS}` }];
}

/** The processor time of every workerd that this process started, in ticks; null without /proc. */
async function runtimeTicks(): Promise<number | null> {
  const processes = await readdir('/proc').catch(() => null);
  if (!processes) return null;
  let ticks = 0;
  for (const id of processes.filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    // The name may have brackets and spaces of its own (proc(5)): what follows the last bracket counts.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (!stat.includes('(workerd)') || Number(parent) !== process.pid) continue;
    const [user = '0', system = '0'] = rest.slice(9, 11);
    ticks += Number(user) + Number(system);
  }
  return ticks;
}
