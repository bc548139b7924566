import { periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { CSV_TYPE, type CsvColumn, csvHeading, csvRows } from '../../../shared/record/export/csvText.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { textStream } from '../../request/textStream.ts';
import type { FigureRow } from '../../store/pageStore.ts';

/** To add a column, add it here and to its test. */
const FIGURE_COLUMNS: readonly CsvColumn<FigureRow>[] = [
  { heading: 'Report', value: ({ report }) => report },
  { heading: 'Period', value: ({ period }) => periodText(periodFromCode(period)) },
  { heading: 'Revision', value: ({ rev }) => rev },
  { heading: 'Indicator id', value: ({ uid }) => uid },
  { heading: 'Line', value: ({ lineNo }) => lineNo },
  { heading: 'Indicator', value: ({ wording }) => wording },
  { heading: 'Outturn', value: ({ printed }) => printed },
  { heading: 'Value', value: ({ value }) => value },
  { heading: 'Unit', value: ({ unit }) => unit },
  { heading: 'Target', value: ({ target }) => target },
  { heading: 'Rating', value: ({ rating }) => rating },
];

export const figuresExportRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.figuresExport, 'council'),
  summary: 'The current figures of every period, oldest first, for a spreadsheet',
  allowed: 'council',
  replies: { 200: { description: 'One row per figure.', mediaType: 'text/csv' } },
  problems: ['not-found'],
  handle(c) {
    const { council } = c.get('person');
    c.header('content-type', CSV_TYPE);
    c.header('content-disposition', `attachment; filename="${council.code}.csv"`);
    return c.body(textStream(c, figures(c.get('record'))));
  },
});

async function* figures(record: RemoteRecord): AsyncGenerator<string> {
  yield csvHeading(FIGURE_COLUMNS);
  for (const { report, period } of await record.periods()) {
    yield csvRows(FIGURE_COLUMNS, await record.figures(report, period));
  }
}
