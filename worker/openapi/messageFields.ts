import { type MessageSchema, referencedName } from './messages.ts';

/** A field of a message, or of an object within it: "returned.reason". */
interface MessageField {
  readonly path: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly description: string;
}

/** Every field of a message; the fields of another message within it are listed with that one. */
export function messageFields(schema: MessageSchema): readonly MessageField[] {
  const fields = new Map<string, MessageField>();
  for (const field of fieldsIn(schema, '')) {
    const before = fields.get(field.path);
    // A message of several forms may have a field in more than one of them.
    const types = new Set([...(before ? [before.type] : []), field.type]);
    const isOptional = field.isOptional || (before?.isOptional ?? false);
    fields.set(field.path, { ...field, isOptional, type: [...types].join(' or ') });
  }
  return [...fields.values()];
}

function fieldsIn(schema: MessageSchema, path: string): MessageField[] {
  if (referencedName(schema) !== null) return [];
  const { properties = {}, required = [], additionalProperties: others } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => {
      if (typeof field === 'boolean') return [];
      const to = path === '' ? name : `${path}.${name}`;
      const own = { path: to, type: typeText(field), isOptional: !required.includes(name) };
      return [{ ...own, description: field.description ?? '' }, ...fieldsIn(field, to)];
    }),
    ...fieldsOfForms(formsOf(schema), path),
    ...(typeof others === 'object' ? fieldsIn(others, `${path}.*`) : []),
  ];
}

/** A field may be absent if some of the forms do not have it. */
function fieldsOfForms(forms: readonly MessageSchema[], path: string): MessageField[] {
  const each = forms.map(form => fieldsIn(form, path)).filter(fields => fields.length > 0);
  return each.flat().map(field => ({
    ...field,
    isOptional:
      field.isOptional || !each.every(fields => fields.some(({ path: other }) => other === field.path)),
  }));
}

/** The alternatives of a schema, or the items of a list. */
function formsOf({ anyOf = [], oneOf = [], items }: MessageSchema): MessageSchema[] {
  return [...anyOf, ...oneOf, ...(Array.isArray(items) ? items : [items])].filter(
    form => typeof form === 'object',
  );
}

export function typeText(schema: MessageSchema): string {
  const name = referencedName(schema);
  if (name !== null) return name;
  const { const: only, enum: words, type, format, maxLength, items } = schema;
  if (only !== undefined) return String(only);
  if (words) return words.map(String).join(' or ');
  if (type === 'array' && typeof items === 'object' && !Array.isArray(items))
    return `list of ${typeText(items)}`;
  const forms = formsOf(schema);
  if (forms.length > 0) return [...new Set(forms.map(typeText))].join(' or ');
  if (format === 'date-time') return 'date and time';
  if (maxLength !== undefined) return `text of at most ${maxLength.toLocaleString('en-GB')} characters`;
  return [type]
    .flat()
    .map(one => TYPES[String(one)] ?? String(one))
    .join(' or ');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};
