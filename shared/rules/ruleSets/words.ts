/** Why a rule set from outside is refused. `next` is a sentence from the schema that says what to write. */
export const ruleSetFileRefusals = {
  'not-json':
    'The rule set is not written as JSON. Begin with one that --print-rule-set prints, and change it.',
  'not-an-object':
    'A rule set is a JSON object, and this is {value}. Write it as an object with the fields of a rule set.',
  'field-missing': 'In the rule set, {field} is missing. {next}',
  'field-wrong': 'In the rule set, {field} is {value}. {next}',
  'unknown-field': 'The rule set has a field "{field}", which is not known. {next}',
  'unknown-name': 'In the rule set, {where} names {name}. {next}',
  'name-not-storable':
    'In the rule set, {field} names "__proto__", which cannot be stored. Choose another name.',
} as const;
