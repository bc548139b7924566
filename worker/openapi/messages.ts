import { z } from '@hono/zod-openapi';

// A message is a schema of the contract with `.meta({ id })`. zod's own registry has them all, with the descriptions of
// their fields.
const AT = '#/components/schemas/';
export type MessageSchema = z.core.JSONSchema.JSONSchema;

export const messageName = (schema: z.ZodType): string | null => z.globalRegistry.get(schema)?.id ?? null;
export const refTo = (name: string) => ({ $ref: `${AT}${name}` });
/** A reference to a message, or the whole schema of one without a name. */
export function schemaOf(schema: z.ZodType): object {
  const name = messageName(schema);
  return name === null ? z.toJSONSchema(schema) : refTo(name);
}

/** The name of the message that a schema refers to; null if it is not a reference. */
export const referencedName = ({ $ref = '' }: MessageSchema): string | null =>
  $ref.startsWith(AT) ? $ref.slice(AT.length) : null;

/** Every message as JSON Schema, by its name. One message within another is a reference. */
export function messageSchemas(): Readonly<Record<string, MessageSchema>> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: id => `${AT}${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, id: ___, ...schema }]) => [name, schema]),
  );
}
