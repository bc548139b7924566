/** "3*12 0 5": each token with its number of repeats. */
export function encodeRuns(tokens: readonly string[]): string {
  const runs: { token: string; count: number }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last?.token === token) last.count++;
    else runs.push({ token, count: 1 });
  }
  return runs.map(({ token, count }) => (count === 1 ? token : `${token}*${count}`)).join(' ');
}

/** At most `most` tokens, so that a damaged file cannot fill the memory. */
export function decodeRuns(text: string, most: number): string[] {
  const tokens: string[] = [];
  for (const run of text.split(' ')) {
    const [token = '', count = '1'] = run.split('*');
    const times = Math.min(Number(count) || 0, most - tokens.length);
    for (let time = 0; time < times; time++) tokens.push(token);
  }
  return tokens;
}
