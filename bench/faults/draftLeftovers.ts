import { withComment } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { asides, type Fault, type InjectedFault, type NearMiss, pickRow, spot } from './fault.ts';

/** One more sentence in a comment. */
const withSentence = (say: (dice: Dice) => string) => (report: BenchReport, dice: Dice) => {
  const found = pickRow(report, dice, () => true);
  if (!found) return null;
  const sentences = dice.shuffled([...found.row.sentences, say(dice)]);
  return { report: withComment(report, found.index, sentences), row: found.index };
};

const injected =
  (say: (dice: Dice) => string) =>
  (report: BenchReport, dice: Dice): InjectedFault | null => {
    const made = withSentence(say)(report, dice);
    return made && { report: made.report, at: spot(made.row, 'comment') };
  };

const PEOPLE = ['p.marlow', 'anne.whitcombe', 'j_dunmore', 'dev.sharma2', 'okafor.t'];
const DOMAINS = ['borough.gov.uk', 'example.org', 'westmarch.gov.uk', 'carepartners.co.uk'];

export const contactInCommentFault: Fault = {
  code: 'contact-in-comment',
  injections: [
    injected(dice => {
      const address = `${dice.pick(PEOPLE)}@${dice.pick(DOMAINS)}`;
      return dice.pick([
        `Questions about this figure go to ${address}.`,
        `Please send corrections to ${address} by Friday.`,
        `The data owner (${address}) is on leave.`,
      ]);
    }),
    injected(dice => {
      const number = dice.pick([
        '01632 960417',
        '(01632) 960 230',
        '07700 900351',
        '07700900112',
        '020 7946 0862',
        '+44 1632 960018',
        '0161-496-0533',
      ]);
      return dice.pick([
        `Ring ${number} for the detail.`,
        `The lead officer is on ${number}.`,
        `Tel: ${number}.`,
      ]);
    }),
  ],
  nearMisses: {
    'a public line, a handle, a reference or a large figure': withSentence(dice =>
      dice.pick([
        'Residents can ring the helpline on 0800 555 1170.',
        'Reports to 0300 123 4400 rose over the summer.',
        'Posts by @WestmarchBC reached more people.',
        'The order, reference 01234567890, was placed in May.',
        'Account number 0123456789 was closed.',
        'There were 1,234,567,890 page views in the region.',
        'Works at UPRN 010090012345 have begun.',
        'The site opened on 01/07/2016 and closed on 30/09/2016.',
      ]),
    ),
  },
};

export const placeholderLeftFault: Fault = {
  code: 'placeholder-left',
  injections: [
    injected(dice =>
      dice.pick([
        'In the quarter XX people took part.',
        'The final position was xx% across both sites.',
        'Savings of £Xm were agreed.',
        'The review ends in September 20XX.',
        '[insert narrative from the service]',
        'The total was <add figure>.',
        '(insert date of the meeting)',
        'Lorem ipsum dolor sit amet.',
        'The reason is ???',
        'DN: check with finance.',
        'x of y cases were closed.',
      ]),
    ),
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.published.rating !== 'RED' && row.published.short !== 'same',
      );
      if (!found) return null;
      const sentences = [
        dice.pick([
          'Commentary to follow.',
          'Awaiting commentary from the service',
          'To be provided',
          'Comment required',
        ]),
      ];
      return { report: withComment(report, found.index, sentences), at: spot(found.index, 'comment') };
    },
  ],
  nearMisses: {
    'words that only look unfinished': withSentence(dice =>
      dice.pick([
        'The start date is to be confirmed (TBC).',
        'Title XX of the act applies.',
        'The X26 bus and the A2X road were affected.',
        'Sizes run from S to XXL.',
        'Fees fell by a factor of x2.',
        'The date of the meeting is not yet known.',
        'Is this enough? Partners think so.',
        'Updates will be added to the website.',
        'The new dates [see below] were agreed.',
      ]),
    ),
    'a short comment': (report, dice): ReturnType<NearMiss> => {
      const found = pickRow(report, dice, ({ published }) => published.rating === 'GREEN');
      if (!found) return null;
      const sentences = [
        dice.pick(['Complete.', 'Results to follow in January.', 'Data awaited from the DfE.']),
      ];
      return { report: withComment(report, found.index, [...sentences, ...asides(dice)]), row: found.index };
    },
  },
};
