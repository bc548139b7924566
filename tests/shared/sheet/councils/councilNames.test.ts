import { describe, expect, it } from 'vitest';
import { councilsNamed, isSameCouncil } from '../../../../shared/sheet/councils/councilNames.ts';
import { otherCouncilNamed } from '../../../../shared/sheet/councils/otherCouncil.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

describe('the councils that a text names', () => {
  it.each([
    ['London Borough of Havering: Quarter 2 2017/18', ['London Borough of Havering']],
    ['Royal Borough of Windsor and Maidenhead', ['Royal Borough of Windsor and Maidenhead']],
    ['Corporate Performance Report Kent County Council', ['Kent County Council']],
    ['The Highland Council, Q3', ['Highland Council']],
    ['City of Edinburgh Council', ['City of Edinburgh Council']],
    ['Cyngor Sir Gaerfyrddin', ['Cyngor Sir Gaerfyrddin']],
    ['Comhairle nan Eilean Siar', ['Comhairle nan Eilean Siar']],
    ['BARNSLEY METROPOLITAN BOROUGH COUNCIL', ['BARNSLEY METROPOLITAN BOROUGH COUNCIL']],
    ['Dumfries & Galloway Council', ['Dumfries & Galloway Council']],
    ['King’s Lynn and West Norfolk Borough Council', ['King’s Lynn and West Norfolk Borough Council']],
    ['Council of the Isles of Scilly', ['Council of the Isles of Scilly']],
    ['Appendix 1: Quarter 2 2017/18 Corporate Performance Report', []],
    ['Council Tax collected in Leeds', []],
    ['Barnsley Council housing stock', []],
    ['Reported to Full Council', []],
    ['Funded by Arts Council England', []],
    ['Better than England', []],
    ['', []],
  ])('%j: %j', (text, names) => {
    const found = councilsNamed(text);
    expect(found.slice(0, 1)).toEqual(names);
    expect(found.every(name => found[0] !== undefined && isSameCouncil(name, found[0]))).toBe(true);
  });
});

describe('two names of a council', () => {
  it.each([
    ['London Borough of Havering', 'Havering Council'],
    ['Bristol City Council', 'Bristol, City of'],
    ['City of Edinburgh Council', 'Edinburgh'],
    ['The Highland Council', 'Highland'],
    ['Comhairle na Gàidhealtachd', 'Highland Council'],
    ['Comhairle nan Eilean Siar', 'Na h-Eileanan Siar'],
    ['Western Isles Council', 'Na h-Eileanan Siar'],
    ['Cyngor Sir Gâr', 'Cyngor Gâr'],
    ['Cyngor Caerdydd', 'Cardiff Council'],
    ['Cyngor Sir Ynys Môn', 'Isle of Anglesey County Council'],
    ['Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr', 'Bridgend County Borough Council'],
    ['Dumfries & Galloway', 'Dumfries and Galloway Council'],
    ['Hull City Council', 'Kingston upon Hull, City of'],
    ['Newcastle City Council', 'Newcastle upon Tyne'],
    ['St. Helens Council', "St Helen's Metropolitan Borough Council"],
    ['County Durham', 'Durham County Council'],
    ['BARNSLEY MBC', 'Barnsley'],
  ])('%s is %s', (one, other) => {
    expect(isSameCouncil(one, other)).toBe(true);
    expect(isSameCouncil(other, one)).toBe(true);
  });

  it.each([
    ['Kent County Council', 'London Borough of Havering'],
    ['Somerset Council', 'North Somerset Council'],
    ['Leicester City Council', 'Leicestershire County Council'],
    ['Newcastle upon Tyne', 'Newcastle-under-Lyme Borough Council'],
    ['City of London Corporation', 'London Borough of Havering'],
    ['Bath and North East Somerset Council', 'Somerset Council'],
  ])('%s is not %s', (one, other) => {
    expect(isSameCouncil(one, other)).toBe(false);
    expect(isSameCouncil(other, one)).toBe(false);
  });
});

describe('the council of a report', () => {
  const report = reportOf(aReport({}));
  const at = (row: number, text: string) => [{ cell: { row, column: 0 }, text }];
  const named = (changes: Partial<typeof report>) =>
    otherCouncilNamed({ ...report, ...changes }, 'London Borough of Havering');
  const { row: top, rows } = report.layout.body;
  const below = top + rows;

  it('is another one where the titles name it', () => {
    const layout = { ...report.layout, body: { ...report.layout.body, row: 3 } };
    expect(named({ layout, around: [at(2, 'Kent County Council')] })).toBe('Kent County Council');
    expect(named({ layout, around: [at(3, 'Kent County Council')] })).toBeNull();
    const both = [at(0, 'Kent County Council'), at(1, 'and Havering Council')];
    expect(named({ layout, around: both })).toBeNull();
  });

  it('is another one where a heading or the sheet’s name says so', () => {
    const [first, ...others] = report.layout.headings;
    if (!first) throw new Error('The report has no heading.');
    const headings = [{ ...first, text: '2017/18 Q2 Kent County Council Performance' }, ...others];
    expect(named({ layout: { ...report.layout, headings } })).toBe('Kent County Council');
    expect(named({ sheet: 'Leeds City Council' })).toBe('Leeds City Council');
  });

  it('is not known where no council is named, or only in a note below the table', () => {
    expect(named({})).toBeNull();
    expect(named({ around: [at(below, 'Source: Kent County Council')] })).toBeNull();
  });
});
