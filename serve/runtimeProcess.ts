import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether a process with this id runs and is workerd: ids are used again, and another program must not be in the way. */
export function isRuntime(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  return /\bworkerd\b/.test(commandOf(pid));
}

function commandOf(pid: number): string {
  // "412 (workerd) S 1 ...": a process that has ended keeps its name, in the state Z, until its parent takes notice of it.
  const linux = `/proc/${pid}/stat`;
  if (existsSync(linux)) {
    const [, name = '', state] = /\((.*)\) (\w)/.exec(readFileSync(linux, 'utf8')) ?? [];
    return state === 'Z' ? '' : name;
  }
  const [command, ...args] =
    process.platform === 'win32'
      ? ['tasklist', '/nh', '/fi', `PID eq ${pid}`]
      : ['ps', '-p', String(pid), '-o', 'comm='];
  return spawnSync(command as string, args, { encoding: 'utf8' }).stdout ?? '';
}
