import { plainPolarityOfTitle } from '../../sheet/texts/polarityOfTitle.ts';
import { check, eachIndicator } from '../check.ts';

/**
 * The opposite of what the title says turns the rating and every arrow of the row. A person who answered for the row was
 * shown what its title suggests.
 */
export const polarityAgainstTitle = check({
  code: 'polarity-against-title',
  severity: 'note',
  heading: 'Polarity against the title',
  about: {
    asks: 'Is the opposite stated of what the title says about which way is better?',
    example: '"Number of complaints received", bigger is better',
    action: 'Correct the polarity, or leave it if the council means it so.',
  },
  words: {
    smaller:
      'The row says that bigger is better, and by its title a smaller figure is. Correct the polarity, or leave it if the council means it so.',
    bigger:
      'The row says that smaller is better, and by its title a bigger figure is. Correct the polarity, or leave it if the council means it so.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ polarity, title, cells, outturn }) => {
      if (polarity !== 'bigger' && polarity !== 'smaller') return null;
      if (cells.polarity === undefined || outturn.state === 'milestone') return null;
      const meant = plainPolarityOfTitle(title)?.polarity ?? polarity;
      return meant === polarity ? null : { cell: cells.polarity, message: words[meant] };
    }),
});
