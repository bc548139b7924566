/** What formatting would do, before it is done. */
export function formatChangesSentence(changes: number): string {
  if (changes === 0) return 'The report is formatted as it should be.';
  const count = `${changes.toLocaleString('en-GB')} ${changes === 1 ? 'change' : 'changes'}`;
  return `Formatting would make ${count} to how the sheet looks, and none to a figure, word, arrow or comment.`;
}
