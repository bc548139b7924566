import { printedText } from '../../report.ts';
import { pointedMovement } from '../../sheet/texts/arrowText.ts';
import { fill } from '../../words/fill.ts';
import { check } from '../check.ts';

/** Arrows that show how the figure moved are read so without being asked, and that is told once for the sheet. */
export const arrowsShowMovement = check({
  code: 'arrows-show-movement',
  severity: 'note',
  heading: 'Arrows that show how the figure moved',
  about: {
    asks: 'Do the arrows follow the figures up and down, where a smaller figure is better?',
    example: 'Sickness rises from 7 to 9 days, smaller is better, and the arrow is ↑ in every such row',
    action: 'Choose what an upward arrow says in your council’s own rules.',
  },
  words: {
    movement:
      'The arrows show how the figure moved, not what got better, in {count} {count|row|rows} where smaller is better. They were read so. To keep that, choose it in your council’s own rules.',
  },
  find: ({ report, arrowMeaning, chosenRuleSet }, words) => {
    if (arrowMeaning === 'better' || chosenRuleSet.direction?.shows !== undefined) return [];
    const arrows = ['shortArrow', 'longArrow'] as const;
    const rows = report.indicators.filter(indicator => {
      const moved = arrows.map(arrow => pointedMovement(printedText(indicator, arrow)));
      return indicator.polarity === 'smaller' && moved.some(each => each === 'up' || each === 'down');
    });
    const { body, columns } = report.layout;
    const column = columns.shortArrow ?? columns.longArrow ?? body.column;
    const message = fill(words.movement, { count: rows.length });
    return [{ cell: { row: body.row, column }, indicator: '', message }];
  },
});
