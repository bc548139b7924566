import { withRow } from '../generator/report.ts';
import { type Fault, pickRow, spot } from './fault.ts';

const RESPELLINGS = [
  (name: string) => name.replace(' and ', ' & '),
  (name: string) => name.replace(' and ', ' & '),
  (name: string) => name.replace("'", ''),
  (name: string) => name.replace(/ (\w+)$/, last => last.toLowerCase()),
];

export const serviceSpellingFault: Fault = {
  code: 'service-spelling',
  injections: RESPELLINGS.map(respell => (report, dice) => {
    const holders = (name: string): number[] =>
      report.rows.flatMap(({ services }, at) => (services.includes(name) ? [at] : []));
    const found = pickRow(report, dice, ({ services }) =>
      services.some(name => respell(name) !== name && holders(name).length > 1),
    );
    const name = found?.row.services.find(
      service => respell(service) !== service && holders(service).length > 1,
    );
    if (!found || name === undefined) return null;
    const services = found.row.services.map(service => (service === name ? respell(name) : service));
    const others = holders(name).filter(at => at !== found.index);
    return {
      report: withRow(report, found.index, { services }),
      // With only two rows, nobody can say which spelling is wrong.
      at: [found.index, ...(others.length === 1 ? others : [])].flatMap(at => spot(at, 'services')),
    };
  }),
  nearMisses: {
    'another service with a similar name': (report, dice) => {
      const found = pickRow(report, dice, () => true);
      if (!found) return null;
      const other = dice.pick([
        'Adult Social Care',
        'Environmental Health',
        'Housing (Repairs)',
        'Children and Families',
        'Financial Services',
      ]);
      return {
        report: withRow(report, found.index, { services: [...found.row.services, other] }),
        row: found.index,
      };
    },
    'the same name everywhere': (report, dice) => {
      const rows = report.rows.map(row => ({
        ...row,
        services: row.services.map(name => name.replace(' and ', ' & ')),
      }));
      const found = pickRow(report, dice, () => true);
      return found && { report: { ...report, rows }, row: found.index };
    },
  },
};
