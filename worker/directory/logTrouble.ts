/** Logs what kept a night's work from being done. The error is named by its class: its message may quote what people wrote. */
export function logTrouble(event: string, council: string, error: unknown): void {
  const name = error instanceof Error ? error.name : 'unknown';
  console.error(JSON.stringify({ event, council, name }));
}
