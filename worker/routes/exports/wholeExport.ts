import { addresses } from '../../../shared/record/contract/addresses.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { textStream } from '../../request/textStream.ts';
import { councilLine, exportLines } from '../../upkeep/exportLines.ts';
import { routeRefusals } from '../words.ts';

export const wholeExportRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.wholeExport, 'council'),
  summary: 'The council’s whole record, to keep, to verify and to restore',
  allowed: ['administrator'],
  notAllowed: routeRefusals['export-role'],
  replies: { 200: { description: 'One line per row.', mediaType: 'application/x-ndjson' } },
  problems: ['not-found'],
  handle(c) {
    const { council } = c.get('person');
    c.header('content-type', 'application/x-ndjson; charset=utf-8');
    c.header('content-disposition', `attachment; filename="${council.code}.ndjson"`);
    return c.body(textStream(c, withLineEnds(exportLines(councilLine(council), c.get('record')))));
  },
});

export async function* withLineEnds(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
