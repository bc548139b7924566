/** What is wrong with a field of the form for a council's own rules. */
export const draftRefusals = {
  name: 'Give the rules a name, such as “Amber within 7.5%”.',
  percent: 'Write a per cent from 0 to under 100, such as 5 or 7.5.',
} as const;
