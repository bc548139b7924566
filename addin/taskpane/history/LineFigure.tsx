import { linePicture } from '../../../shared/record/history/chart/linePicture.ts';
import { pictureKey } from '../../../shared/record/history/chart/pictureKey.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { lineSentences } from '../../../shared/record/history/lineText.ts';
import { pictureSentences } from '../../../shared/record/history/words.ts';
import { PictureFigure } from './PictureFigure.tsx';
import { SaveLine } from './SaveLine.tsx';

interface Shown {
  readonly judged: JudgedLine;
  readonly onOpen: (period: string) => void;
}

/** The line of an indicator, which can be saved as a picture. */
export function LineFigure({ judged, onOpen }: Shown) {
  const { line, judgement } = judged;
  return (
    <PictureFigure
      line={line}
      draw={size => linePicture(line, judgement, size)}
      entries={pictureKey(line, judgement)}
      describe={({ isFromZero }) => lineSentences(line, judgement, isFromZero).join(' ')}
      otherwise={pictureSentences.none}
      onOpen={onOpen}
    >
      {description => <SaveLine judged={judged} description={description} />}
    </PictureFigure>
  );
}
