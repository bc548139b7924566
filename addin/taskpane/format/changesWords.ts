/** What formatting would do, before it is done. */
export function changesWords(changes: number): string {
  if (changes === 0) return 'The report is formatted as it should be.';
  return `Formatting would change how ${changes.toLocaleString('en-GB')} ${changes === 1 ? 'thing looks' : 'things look'}, and no figure, word, arrow or comment.`;
}
