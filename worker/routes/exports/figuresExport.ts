import { Hono } from 'hono';
import { periodFromCode, periodText } from '../../../shared/quarter.ts';
import type { Env } from '../../context.ts';
import { textStream } from '../../request/textStream.ts';
import type { FigureRow, PageStore } from '../../store/pageStore.ts';
import { CSV_TYPE, csvText } from './csvText.ts';

const COLUMNS = [
  'Period',
  'Revision',
  'Indicator id',
  'Line',
  'Indicator',
  'Outturn',
  'Value',
  'Unit',
  'Target',
  'Rating',
];

/** Every figure that stands, oldest period first, for a spreadsheet. */
export const figuresExport = new Hono<Env>().get('/', c => {
  const { council } = c.get('person');
  c.header('content-type', CSV_TYPE);
  c.header('content-disposition', `attachment; filename="${council.code}.csv"`);
  return c.body(textStream(c, figures(council.tenant, c.get('store'))));
});

async function* figures(tenant: number, store: PageStore): AsyncGenerator<string> {
  yield csvText([COLUMNS], { bom: true });
  for await (const rows of store.figures(tenant)) yield csvText(rows.map(cells), { bom: false });
}

const cells = ({ period, rev, uid, lineNo, wording, printed, value, unit, target, rating }: FigureRow) => [
  periodText(periodFromCode(period)),
  rev,
  uid,
  lineNo,
  wording,
  printed,
  value,
  unit,
  target,
  rating,
];
