import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { benchQuarter } from '../../../bench/record/benchQuarter.ts';
import { LOCAL_COUNCIL } from '../../../local/localCouncil.ts';
import { publishedIndicators } from '../../../shared/record/compare/publishedIndicators.ts';
import { csvText } from '../../../shared/record/export/csvText.ts';
import type { Env } from '../../../worker/request/context.ts';
import { figuresExportRoute } from '../../../worker/routes/exports/figuresExport.ts';
import { openFiguresCsv } from '../../../worker/routes/open/openReport.ts';
import { headlineReply } from '../../../worker/routes/reports/replies.ts';
import type { FigureRow } from '../../../worker/store/pageStore.ts';
import { HOSTILE_TEXTS } from '../../examples/hostileTexts.ts';
import { reportFigure } from '../effort.ts';
import { type OpenedCell, openedInLibreOffice } from './openedInLibreOffice.ts';

/** The answer of `/export.csv` for these figures in the store. */
async function figuresCsv(rows: readonly FigureRow[]): Promise<string> {
  const app = new Hono<Env>()
    .use(async (c, next) => {
      const council = { ...LOCAL_COUNCIL, record: '', twoPeople: false, openData: false };
      c.set('person', { oid: 'oid', name: 'A reader', roles: ['reader'], council });
      const record = { periods: async () => [2017], figures: async () => rows };
      c.set('record', record as unknown as Env['Variables']['record']);
      await next();
    })
    .get('/', c => figuresExportRoute.handle(c));
  const bytes = await (await app.request('/')).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A published quarter with the text in every field that a person can write. */
function openCsv(texts: readonly string[]): string {
  const quarter = benchQuarter(2017, 'Appendix 1', texts.length);
  const indicators = quarter.indicators.map((row, index) => {
    const text = texts[index] ?? '';
    const said = { annualTarget: text, target: text, shortBase: text, longBase: text, comment: text };
    const named = { lineNo: text, section: text, group: text, title: text };
    return { ...row, ...named, texts: { ...row.texts, ...said, performance: `-${index}.25` } };
  });
  return openFiguresCsv({
    council: LOCAL_COUNCIL,
    report: 'corporate',
    period: quarter.period,
    rev: 1,
    published_at: '2026-11-25T09:00:00.000Z',
    open_from: null,
    body_sha256: '',
    ruleSet: quarter.ruleSet,
    headline: headlineReply(quarter),
    indicators: publishedIndicators({ ...quarter, indicators }, [], new Map()),
  });
}

const column = (rows: readonly (readonly OpenedCell[])[], heading: string): OpenedCell[] => {
  const at = rows[0]?.findIndex(({ text }) => text === heading) ?? -1;
  return rows.slice(1).flatMap(row => row[at] ?? []);
};
const formulas = (rows: readonly (readonly OpenedCell[])[]): string[] =>
  rows.flat().flatMap(({ formula, text }) => (formula === null ? [] : [`${formula} ${text}`]));
/** LibreOffice shows every kind of line break as one. */
const asShown = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^(?=[=+\-@\t\n＝＋])/, "'");
const SHOWN = HOSTILE_TEXTS.map(asShown);

describe('the CSV as LibreOffice opens it', () => {
  it('of every figure contains no formula: texts are unchanged, and numbers are numbers', async () => {
    const rows = HOSTILE_TEXTS.map(
      (text, index): FigureRow => ({
        report: 'corporate',
        period: 20170603,
        rev: 1,
        uid: text,
        lineNo: text,
        wording: text,
        printed: text,
        value: -index - 0.25,
        unit: text,
        target: text,
        rating: null,
      }),
    );
    const opened = await openedInLibreOffice(await figuresCsv(rows));
    expect(formulas(opened)).toEqual([]);
    for (const heading of ['Indicator id', 'Line', 'Indicator', 'Outturn', 'Unit', 'Target']) {
      const cells = column(opened, heading);
      expect(
        cells.map(({ text }) => text),
        heading,
      ).toEqual(SHOWN);
      expect(new Set(cells.map(({ type }) => type)), heading).toEqual(new Set(['string']));
    }
    expect(column(opened, 'Value').map(({ number }) => number)).toEqual(rows.map(({ value }) => value));
    reportFigure('csv.hostile_texts_opened_as_text', HOSTILE_TEXTS.length, 'texts');
  });

  it('of a published quarter contains no formula: texts are unchanged, and numbers are numbers', async () => {
    const opened = await openedInLibreOffice(openCsv(HOSTILE_TEXTS));
    expect(formulas(opened)).toEqual([]);
    for (const heading of ['Line', 'Section', 'Group', 'Indicator', 'Target', 'Last quarter', 'Comment']) {
      expect(
        column(opened, heading).map(({ text }) => text),
        heading,
      ).toEqual(SHOWN);
    }
    expect(column(opened, 'Outturn').map(({ number }) => number)).toEqual(
      HOSTILE_TEXTS.map((_, index) => Number(`-${index}.25`)),
    );
  });

  it('contains a revised number as text, with its mark', async () => {
    const marked = ['-0.05 [r]', '+3 [r]', '-1,204.5 [r]', '-12% [r]', '66.4 [r]'];
    const [cells = []] = await openedInLibreOffice(csvText([marked], { bom: true }));
    expect(
      cells.slice(0, marked.length).map(({ type, formula, text }) => [type, formula || null, text]),
    ).toEqual(marked.map(text => ['string', null, text]));
  });

  it('would contain formulas without our apostrophe, since LibreOffice looks for them', async () => {
    expect(formulas(await openedInLibreOffice('=1+1,"a\n=1+1",-1+1\r\n')).length).toBeGreaterThan(0);
  });
});
