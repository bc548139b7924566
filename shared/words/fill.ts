/**
 * Sentences for people are data: a template such as "{count} {count|warning needs|warnings need} an answer." kept in a
 * `words.ts` beside its feature. `{name}` is replaced by a value; `{name|one|many}` by the form that fits the number.
 */
export type Template = string;

type NameIn<Placeholder extends string> = Placeholder extends `${infer Name}|${string}` ? Name : Placeholder;

/** The names that a template needs values for; any name where the template is not known when types are checked. */
export type Placeholders<Text extends Template> = string extends Text
  ? string
  : Text extends `${string}{${infer Placeholder}}${infer Rest}`
    ? NameIn<Placeholder> | Placeholders<Rest>
    : never;

export type TemplateValues<Text extends Template> = Readonly<Record<Placeholders<Text>, string | number>>;

/** The template with its values in place. Throws where a value is missing: that is a fault of ours, not of a person. */
export function fill<Text extends Template>(template: Text, values: TemplateValues<Text>): string {
  const lookUp = (name: string): string | number => {
    if (!Object.hasOwn(values, name)) throw new Error(`No value for {${name}} in "${template}"`);
    return (values as Readonly<Record<string, string | number>>)[name] ?? '';
  };
  return template.replace(/\{([^{}]+)\}/g, (_, placeholder: string) => {
    const [name = '', one, many] = placeholder.split('|');
    const value = lookUp(name);
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}
