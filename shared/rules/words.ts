/** Why a row is not rated. What is particular to one form is in that form's object. */
export const notRatedSentences = {
  'outturn-unreadable': 'Not rated: "{text}" could not be read as an outturn.',
  'target-unreadable': 'Not rated: "{text}" could not be read as a target.',
  'no-outturn': 'Not rated: there is no outturn for this period.',
  'no-target': 'Not rated: no target is set.',
  'target-asks-for-no-figure': 'Not rated: "{text}" asks for no figure.',
  'target-to-be-confirmed': 'Not rated: the target is still to be confirmed.',
  'target-is-text': 'Not rated: the outturn is a figure and the target is the words "{text}".',
  'annual-target-before-year-end':
    'Not rated: the figure adds up from April, only the annual target is set, and the year is not over.',
  'comparator-missing': 'Not rated: the value for {area} is not known.',
  'comparator-unconfirmed': 'Not rated: comparator not confirmed. A person has to confirm its value.',
  'parts-against-comparator': 'Not rated: the outturn has several parts and {area} has one value.',
  'parts-against-range': 'Not rated: the outturn has several parts and the target is one range.',
  'parts-do-not-match': 'Not rated: the parts of the outturn and of the target do not match one to one.',
  'polarity-unknown': 'Not rated: the report does not say whether bigger or smaller is better.',
  approximate:
    'Not rated: {outturn} is not exact enough to tell on which side of the line it is. Give the exact figure.',
  'units-differ': 'Not rated: {clash}.',
} as const;

/** Why a rating needs no comparison of figures. */
export const ratedSentences = {
  'on-track': 'The milestone is on track: GREEN.',
  'off-track': 'The milestone is off track: RED.',
  narrative: 'The indicator is reported in words only: BLUE.',
} as const;

/** Why there is no arrow. */
export const notComparableSentences = {
  'arrow-not-drawn': 'Not comparable: the rule set has no {against}-term arrow.',
  'cumulative-arrow-not-drawn':
    'Not comparable: the rule set has no short-term arrow for a count that adds up from April.',
  unreadable: 'Not comparable: "{text}" could not be read.',
  'no-outturn': 'Not comparable: there is no outturn for this period.',
  'no-base': 'Not comparable: there is no earlier outturn to compare with.',
  'base-is-new': 'Not comparable: the indicator is new, so there is no earlier outturn.',
  'milestone-against-figure': 'Not comparable: one is a milestone and the other a figure.',
  'polarity-unknown': 'Not comparable: the report does not say whether bigger or smaller is better.',
  'parts-do-not-match': 'Not comparable: the parts of the outturn and of the base do not match one to one.',
  'parts-mixed': 'Not comparable: {comparison}; one part is better and another worse.',
  approximate:
    'Not comparable: {figures} are not exact enough to tell which is better. Give the exact figures.',
  'units-differ': 'Not comparable: {clash}.',
  'earlier-point-missing': 'Not comparable: {needed} is needed to compare the {lengths} alone.',
  'cumulative-fell':
    'Not comparable: a figure that adds up from April fell from {from} to {to} within the year.',
} as const;
