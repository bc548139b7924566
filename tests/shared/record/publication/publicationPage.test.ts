import { describe, expect, it } from 'vitest';
import { publicationPage } from '../../../../shared/record/publication/publicationPage.ts';
import { HOSTILE_TEXTS } from '../../../examples/hostileTexts.ts';
import { publicationOf, published } from '../../../examples/publicationOf.ts';
import { theSample } from '../../../examples/theSample.ts';

const sample = publicationOf(await theSample());
const page = await publicationPage(sample);

/** The texts of all elements of a name, without what is inside them. */
const elements = (name: string, text = page): string[] =>
  [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)`, 'g'))].map(([, inside = '']) => inside.trim());

describe('the page of a publication', () => {
  it('names the council and the period, and its revision with the beginning of its receipt', () => {
    expect(elements('h1')).toEqual(['London Borough of Havering: key performance indicators, 2017/18 Q2']);
    expect(elements('p')).toContain('Revision 1, signed off on 14 November 2017.');
    expect(elements('p')).toContain('The receipt of this revision begins with 0123456789abcdef.');
  });

  it('has every indicator once, as the heading of its row', () => {
    const titles = elements('th scope="row"');
    for (const { title } of sample.quarter.indicators)
      expect(
        titles.filter(text => text.includes(title.slice(0, 12).replaceAll("'", '&#39;'))).length,
      ).toBeGreaterThan(0);
    expect(page.match(/<td class="(GREEN|RED)">/g)).toHaveLength(39);
  });

  it('begins with the RED indicators, their reasons, actions and owners', () => {
    const [, exceptions = ''] = page.match(/Exceptions: the RED indicators<\/h2>(.*?)<h2>/s) ?? [];
    expect(elements('h3', exceptions)).toHaveLength(11);
    expect(elements('p', exceptions)).toContain('Outturn 64.4%, target 65%.');
    expect(exceptions).toMatch(/Action: The result of 64\.4% falls narrowly short/);
    expect(exceptions).toContain('Lead service: Children&#39;s Services');
  });

  it('sums its themes', () => {
    const [, last = ''] = page.match(/All themes<\/th>(.*?)<\/tr>/s) ?? [];
    expect(elements('td', last)).toEqual(['66', '28', '11', '27']);
  });

  it('gives every table headings that say what they head', () => {
    expect(page.match(/<th(?! scope="(?:col|row)")[ >]/g)).toBeNull();
    expect(page.match(/<thead>/g)?.length).toBe(page.match(/<table>/g)?.length);
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|<link|https?:|url\(|\son\w+=/i);
  });

  it('shows a hostile text as a text', async () => {
    const [first] = sample.quarter.indicators;
    if (!first) throw new Error('The sample has no indicator.');
    const indicators = HOSTILE_TEXTS.map((text, index) => ({
      ...first,
      uid: `i${index}`,
      title: text || 'Blank',
      section: text,
      texts: { ...first.texts, comment: text, services: text, target: text },
    }));
    const hostile = await publicationPage(published({ ...sample.quarter, indicators }));
    const tags = new Set(
      [...hostile.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase()),
    );
    expect([...tags].sort()).toEqual(
      [
        ...new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase())),
      ].sort(),
    );
    expect(hostile.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
  });
});
