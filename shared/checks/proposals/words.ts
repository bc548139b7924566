/** What the pane and the check command propose about a sheet. */
export const proposalSentences = {
  rules:
    '{best} explains {explained} of {printed} printed {printed|rating|ratings}; the rules chosen now ({chosen}) explain {now}.',
  lastPeriod: '{best} rated {period}, by the record. The rules chosen now are others ({chosen}).',
  polarities:
    'That takes bigger as better in {bigger} {bigger|row|rows} and smaller in {smaller}, as their titles, ratings or the record suggest.',
  states: 'It reads {states}.',
  movement: 'It keeps that arrows show how the figure moved.',
  differing: 'Printed otherwise: {cells}.',
} as const;

/** The titles of rules that no list holds: how they rate. */
export const fittedTitles = {
  flat: 'amber within {width} of the target',
  flatExclusive: 'amber within the target by less than {width}',
  points: 'amber within {width} of the target',
  shifted: 'green within {green} of the target, amber within {amber}',
  ownEdges: 'green within {green} of the target, red at {amber} or more',
  improved: 'amber within {width} of the target, or better than {since}',
  held: 'green within {width} of the target, amber if no worse than {since}',
  nearest: 'green within {green} of the target on either side, amber within {amber}',
  annual: '{title}, always the annual one',
  'last-year': 'last year',
  'last-period': 'the period before',
} as const;
