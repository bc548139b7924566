import { pictureKey } from '../../../shared/record/history/chart/pictureKey.ts';
import { yearPicture } from '../../../shared/record/history/chart/yearPicture.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { pictureSentences } from '../../../shared/record/history/words.ts';
import { yearTexts } from '../../../shared/record/history/yearTable.ts';
import { PictureFigure } from './PictureFigure.tsx';
import { YearOnYearTable } from './YearOnYearTable.tsx';

interface Shown {
  readonly judged: JudgedLine;
  readonly onOpen: (period: string) => void;
}

/** The same quarter of each year side by side: picture, key, sentences and table. */
export function YearFigure({ judged: { line, judgement }, onOpen }: Shown) {
  return (
    <>
      <PictureFigure
        line={line}
        draw={size => yearPicture(line, judgement, size)}
        entries={pictureKey(line, { ...judgement, signal: null })}
        describe={({ isFromZero }) => yearTexts(line, isFromZero).join(' ')}
        otherwise={pictureSentences.oneYear}
        onOpen={onOpen}
      />
      <YearOnYearTable line={line} onOpen={onOpen} />
    </>
  );
}
