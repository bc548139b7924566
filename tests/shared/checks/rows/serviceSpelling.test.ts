import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { assessed } from '../../../examples/assessed.ts';
import { foundAt } from '../../../examples/foundAt.ts';

describe('a service under two spellings', () => {
  const cellsOf = (...services: readonly string[]) => aReport(...services.map(name => ({ services: name })));
  const found = (...services: readonly string[]) => foundAt('service-spelling', cellsOf(...services));

  it.each([
    ['Policy & Community', 'Policy and Community'],
    ['Childrens Services', "Children's Services"],
    ['housing services', 'Housing Services'],
    ['Enviroment', 'Environment'],
    ['Adult Sevrices', 'Adult Services'],
    ['Well being team', 'Wellbeing team'],
    ['Environment • Polcy and Community', 'Policy and Community'],
  ])('is reported at the rarer one: %s', (rare, usual) => {
    expect(found(usual, rare, usual)).toEqual(['note L4']);
  });

  it.each([
    ['Adult Services', 'Adults Services'],
    ['Ward A office', 'Ward B office'],
    ['Housing', 'Housing (Repairs)'],
    ['East Area team', 'West Area team'],
    ['Culture and Customer Access', 'Culture and Customer Access / Transformation'],
    ['Service 11 Libraries', 'Service 12 Libraries'],
  ])('is silent for two services: %s, %s', (one, other) => {
    expect(found(other, one, other)).toEqual([]);
  });

  it('is reported at the second where both are as frequent', () => {
    expect(found('Policy & Community', 'Policy and Community')).toEqual(['note L4']);
  });

  it('is silent for a likely typo of a name that occurs once', () => {
    expect(found('Enviroment', 'Environment')).toEqual([]);
  });

  it('is silent for dashes, which name no service', () => {
    expect(found('–', '-', '–', 'Parks;', '; Parks')).toEqual([]);
  });

  it('is corrected by a repair that leaves the rest of the cell', () => {
    const cells = cellsOf(
      'Policy and Community',
      'Housing • Policy & Community (Crime)',
      'Policy and Community',
    );
    const [finding] = assessed(cells).findings.filter(({ code }) => code === 'service-spelling');
    expect(finding?.repair?.label).toBe('Write "Policy and Community"');
    expect(finding?.repair?.writes).toEqual([
      {
        cell: { row: 3, column: 11 },
        from: 'Housing • Policy & Community (Crime)',
        to: 'Housing • Policy and Community (Crime)',
      },
    ]);
  });
});
