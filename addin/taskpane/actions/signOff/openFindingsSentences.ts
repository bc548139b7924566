/** What keeps a quarter from being signed off, with the next step. */
export function openErrorsSentence(errors: number): string {
  const open = errors === 1 ? 'One error is open' : `${errors.toLocaleString('en-GB')} errors are open`;
  return `${open}. Correct the sheet, or on the Check step keep the figure and say why.`;
}

export function openWarningsSentence(warnings: number): string {
  const open = warnings === 1 ? 'One warning awaits' : `${warnings.toLocaleString('en-GB')} warnings await`;
  return `${open} a word from you. Correct the sheet, or say why the figures may stand.`;
}
