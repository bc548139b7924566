/** Why a file that a person chose was not read. */
export const chosenFileRefusals = {
  unreadable: 'This file could not be opened: it was moved, or it is a folder. Choose the workbooks again.',
} as const;
