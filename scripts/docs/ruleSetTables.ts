import {
  type AnyRatingForm,
  limitColumnsOf,
  RATING_FORMS,
  ratingForm,
} from '../../shared/rules/forms/forms.ts';

/** A row for each form of rule: what it says, and which fields a file gives it. */
export function formTable(): string {
  const rows = RATING_FORMS.map(({ form }) => ratingForm(form)).map(
    form => `| \`${form.form}\` | ${form.words.about} | ${fieldsOf(form).join('; ') || 'none'} |`,
  );
  return ['| `form` | how it rates | its fields |', '| --- | --- | --- |', ...rows].join('\n');
}

function fieldsOf(form: AnyRatingForm): string[] {
  const shares = Object.entries(form.shares).map(
    ([name, { isOptional }]) => `\`${name}\`, a share${isOptional ? ' (optional)' : ''}`,
  );
  const columns = limitColumnsOf(form).map(column => `\`${column}\``);
  const limits = columns.length > 0 ? [`\`indicators\`, each with ${columns.join(' and ')} as text`] : [];
  const choices = Object.entries(form.choices).map(([name, { values }]) => {
    const words = Object.keys(values).map(word => `\`${word}\``);
    return `\`${name}\`, ${words.slice(0, -1).join(', ')} or ${words.at(-1)} (optional)`;
  });
  return [...shares, ...limits, ...choices];
}
