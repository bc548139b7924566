/** Why a file that a person chose was not read. */
export const chosenFileRefusals = {
  unreadable: 'This file could not be opened. If it was moved or is a folder, choose the workbooks again.',
} as const;
