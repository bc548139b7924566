/**
 * Starts a measure of the processor time that this process takes, in milliseconds. What else the machine has to do does
 * not count, as it would by the clock.
 */
export function startProcessorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
