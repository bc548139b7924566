/** What a claim in a comment should be. The check `commentary-arithmetic` puts these sentences into its message. */
export const claimSentences = {
  fractionAndPercentage:
    '"{quote}" is {worked} ({numerator} divided by {denominator}), but the comment says {stated}.',
  fractionAndOutturn:
    '"{quote}" is {worked} ({numerator} divided by {denominator}), but the outturn is {stated}.',
  share: '{part} is {worked} of {whole}, but the comment says {stated}.',
  noWholeNumber: '{sum} = {total}. {total} cannot be {percentage} of any whole number: {shares}.',
  writtenSum: '"{quote}" comes to {worked}.',
  sum: '{sum} = {total}, but the comment says {stated}.',
  remainder: '{sum} is {total}, but together they should be 100%.',
  targetShare: '{outturn} is {worked} of the target of {target}, but the comment says {stated}.',
  difference: '"{quote}" is wrong: {now} against {before} is {change}.',
  comparison: '"{quote}" is wrong: the figure is {figure}.',
  notRise: '"{moved} from {before} to {now}" is not a rise.',
  notFall: '"{moved} from {before} to {now}" is not a fall.',
  sizeOfMove: 'From {before} to {now} is {change}, but the comment says {stated}.',
  outturn: 'The comment gives an outturn of {stated}, but the row says {known}.',
  target: 'The comment gives a target of {stated}, but the row says {known}.',
  base: 'The comment compares with {stated} {when}, but the row says {known}.',
  outturnAgainstBase: 'The comment gives {now} next to the {stated} of {base}, but the row says {known}.',
  quarterAgainstBase:
    'The comment gives {now} next to the {stated} of {base}, but the row says {known} for the {length} alone.',
} as const;
