import { invalidArgument } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { writableSheet } from './protection.ts';

/** Excel takes no longer footer: its three parts and their codes together (support.microsoft.com, "Excel specifications"). */
const LONGEST = 255;
const PARTS = { L: 'LeftFooter', C: 'CenterFooter', R: 'RightFooter' } as const;
type Part = keyof typeof PARTS;

/** Excel.HeaderFooterGroup: the foot of all pages, which is all that the workbench keeps of it. */
export function headersFootersObject(sheet: SheetModel): HostObject {
  const set = (part: Part) => (text: string) => {
    const footer = joined({ ...split(sheet.page.footer), [part]: text });
    if (footer.length > LONGEST) throw invalidArgument();
    writableSheet(sheet).page = { ...sheet.page, footer };
  };
  const parts = Object.entries(PARTS) as [Part, string][];
  return {
    kind: 'HeaderFooterGroup',
    get: {
      DefaultForAllPages: () => ({
        kind: 'HeaderFooter',
        scalars: ['leftFooter', 'centerFooter', 'rightFooter'],
        get: Object.fromEntries(parts.map(([part, name]) => [name, () => split(sheet.page.footer)[part]])),
        set: Object.fromEntries(parts.map(([part, name]) => [name, set(part)])),
      }),
    },
  };
}

/** "&LHavering&RPage &P" in its parts. "&&" is an ampersand, and a text before any code is the middle part. */
function split(footer: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: '', C: '', R: '' };
  let part: Part = 'C';
  for (const [token] of footer.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    if (/^&[LCR]$/.test(token)) part = token.charAt(1) as Part;
    else parts[part] += token;
  }
  return parts;
}

const joined = (parts: Record<Part, string>): string =>
  (Object.keys(PARTS) as Part[]).map(part => (parts[part] === '' ? '' : `&${part}${parts[part]}`)).join('');
