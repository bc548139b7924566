import { fill, type Template, type TemplateValues } from '../../words/fill.ts';

/** The first fault of an export, in a sentence. */
export class ExportWrong extends Error {
  override readonly name = 'ExportWrong';
}

/** Rejects an export for a fault of `exportFaultSentences`. */
export function exportWrong<Text extends Template>(template: Text, values: TemplateValues<Text>): never {
  throw new ExportWrong(fill(template, values));
}
