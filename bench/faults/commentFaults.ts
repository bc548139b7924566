import { withComment } from '../generator/consequences.ts';
import { type BenchReport, withRow } from '../generator/report.ts';
import { type BenchRow, commentOf } from '../generator/row.ts';
import { asides, type Fault, isMeasured, pickRow, spot } from './fault.ts';

/** An unchanged figure needs a comment that says so, so it cannot lose its comment here. */
const isUneven = (row: BenchRow): boolean => isMeasured(row) && row.published.short !== 'same';

/** The check looks for one only where other RED rows give one. */
const hasCustom = ({ rows }: BenchReport): boolean =>
  rows.filter(({ correctiveAction }) => correctiveAction !== null).length > 1;

export const correctiveActionMissingFault: Fault = {
  code: 'corrective-action-missing',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        ({ published, sentences }) => published.rating === 'RED' && sentences.length > 0,
      );
      if (!found || !hasCustom(report)) return null;
      return {
        report: withRow(report, found.index, { correctiveAction: null }),
        at: spot(found.index, 'comment'),
      };
    },
    (report, dice) => {
      const found = pickRow(report, dice, row => isUneven(row) && row.published.rating === 'RED');
      if (!found || !hasCustom(report)) return null;
      return {
        report: withRow(report, found.index, { correctiveAction: null, sentences: [] }),
        at: spot(found.index, 'comment'),
        also: ['comment-missing'],
      };
    },
  ],
  nearMisses: {
    'the words written another way': (report, dice) => {
      const found = pickRow(report, dice, ({ published }) => published.rating === 'RED');
      if (!found) return null;
      const words = dice.pick([
        'CORRECTIVE ACTION - ',
        'Corrective actions: ',
        'corrective action: ',
        'Corrective\nAction: ',
        'Mitigation: ',
        'Next steps: ',
        'Recovery: ',
        'Action to improve: ',
      ]);
      const correctiveAction = `${words}A recovery plan has been agreed.`;
      return { report: withRow(report, found.index, { correctiveAction }), row: found.index };
    },
    'a council that gives none': (report, dice) => {
      const found = pickRow(report, dice, ({ published }) => published.rating === 'RED');
      if (!found) return null;
      const rows = report.rows.map(row => ({ ...row, correctiveAction: null }));
      const without = { ...report, rows };
      return { report: withComment(without, found.index, asides(dice)), row: found.index };
    },
    'a row that is not RED': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        ({ published }) => published.rating !== 'RED' && published.rating !== null,
      );
      return found && { report: withComment(report, found.index, asides(dice)), row: found.index };
    },
  },
};

export const commentMissingFault: Fault = {
  code: 'comment-missing',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => isUneven(row) && row.published.rating === 'GREEN');
      if (!found) return null;
      return {
        report: withRow(report, found.index, { sentences: dice.pick([[], [' '], []]) }),
        at: spot(found.index, 'comment'),
      };
    },
  ],
  nearMisses: {
    'a short comment': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && row.published.rating === 'GREEN');
      const sentences = [dice.pick(['On course.', 'Good result.', 'Target met.'])];
      return found && { report: withComment(report, found.index, sentences), row: found.index };
    },
  },
};

const MARKUP = [
  (text: string) => `<p>${text}</p>`,
  (text: string) => `${text}<br/>`,
  (text: string) => `<ul><li>${text}</li></ul>`,
  (text: string) => `${text}&nbsp;`,
  (text: string) => text.replace(' ', '&nbsp;'),
  (text: string) => `<span style="color:#000">${text}</span>`,
  (text: string) => `${text} Q&amp;A sessions were held.`,
];

export const htmlResidueFault: Fault = {
  code: 'html-residue',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, () => true);
      if (!found) return null;
      const column = dice.pick(['comment', 'comment', 'services'] as const);
      const { row, index } = found;
      const text = column === 'comment' ? commentOf(row) : row.services.join(' • ');
      const value = dice.pick(MARKUP.slice(0, column === 'services' ? 4 : undefined))(text);
      return { report: withRow(report, index, { raw: { [column]: { value } } }), at: spot(index, column) };
    },
  ],
  nearMisses: {
    'signs that are not markup': (report, dice) => {
      const found = pickRow(report, dice, () => true);
      if (!found) return null;
      const aside = dice.pick([
        'Waits of < 5 days are the aim, > 10 days are looked into.',
        'The R&D budget and the Q&A sessions are unchanged.',
        'Results: A<B and B>C.',
        'M&E works began.',
      ]);
      return {
        report: withComment(report, found.index, [...found.row.sentences, aside]),
        row: found.index,
      };
    },
  },
};
