import { fill } from '../../words/fill.ts';
import { check } from '../check.ts';
import { rulesAsPrinted } from '../judge/rulesAsPrinted.ts';

/** A rule set with two bands does not know what a council calls the first; the sheet shows it. */
export const firstBandUnconfirmed = check({
  code: 'first-band-unconfirmed',
  severity: 'warning',
  decidesRating: true,
  isAcrossSheets: true,
  heading: 'Confirm that YELLOW is the first band',
  about: {
    asks: 'Does the sheet print YELLOW beside AMBER, although the rule set in use calls its first band GREEN?',
    example: 'Rows rated Green, Yellow, Amber and Red, under a rule set of a band of GREEN, then AMBER',
    action: 'Choose YELLOW for the first band in your council’s own rules.',
  },
  words: {
    confirm:
      'The sheet prints YELLOW beside AMBER, so the first band was rated YELLOW. The rule set in use ({ruleSet}) does not say so. Choose YELLOW for it in your council’s own rules.',
  },
  find: ({ report, chosenRuleSet }, words) => {
    if (rulesAsPrinted(chosenRuleSet, report) === chosenRuleSet) return [];
    const { body, columns } = report.layout;
    const cell = { row: body.row, column: columns.rating ?? columns.performance ?? body.column };
    return [{ cell, indicator: '', message: fill(words.confirm, { ruleSet: chosenRuleSet.title }) }];
  },
});
